/** What a new notice is made of: a frame and registers, as data (snippets/templates/). */
export { basesOffered, type TemplateBasis } from './bases';
export { fill, type Circumstances } from './fill';
export {
  CONTROLLER_TYPES,
  controllerTypeNamed,
  noticeFrame,
  registerTemplates,
  templateNamed,
  type ControllerType,
  type RegisterTemplate,
} from './templates';
