import assert from 'node:assert/strict';
import { cite, officialLink } from '../../../server/src/law';
import { explainReference } from '../../../server/src/features/explain-reference';

const AS_OF = '2026-11-26';

describe('the meaning of a reference to an act that is known by its title only', () => {
  it('names the provision and asks for the number, in each language', () => {
    const finnish = explainReference(['name:kuvitelmalaki:5(1)'], 'fi', AS_OF);
    assert.match(finnish, /^\*\*kuvitelmalaki, 5 § 1 mom\.\*\*/);
    assert.match(finnish, /ei tiedä tämän säädöksen numeroa/);
    assert.match(finnish, /”kuvitelmalaki \(numero\/vuosi\)”/);
    const swedish = explainReference(['name:lag_om_katthem'], 'sv', AS_OF);
    assert.match(swedish, /^\*\*lag om katthem\*\*/);
    assert.match(swedish, /känner inte till numret/);
    const english = explainReference(['name:Fancy_Act:5'], 'en', AS_OF);
    assert.match(english, /^\*\*Fancy Act, 5 §\*\*/);
    assert.match(english, /“Fancy Act \(number\/year\)”/);
  });

  it('says nothing of the kind of an act with a number, known or not', () => {
    for (const target of ['fi:1050/2018:21', 'fi:1/1999', 'gdpr:6', 'ax:2007:88:4'])
      assert.doesNotMatch(explainReference([target], 'fi', AS_OF), /ei tiedä/);
  });

  it('has no official text to link to', () => {
    assert.equal(officialLink('name:kuvitelmalaki:5', 'fi'), undefined);
    assert.equal(officialLink('ax:2007:88:4', 'sv'), undefined);
    assert.equal(cite('ax:2007:88:4', 'sv'), '2007:88, 4 §');
  });

  it('calls the numbered parts of an article what the Finnish text of the GDPR does', () => {
    assert.equal(cite('gdpr:6(4)', 'fi'), 'GDPR 6 artiklan 4 kohta');
    assert.equal(cite('gdpr:4(11)', 'fi'), 'GDPR 4 artiklan 11 alakohta');
  });
});
