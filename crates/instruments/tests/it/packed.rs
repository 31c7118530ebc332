//! Packed answers give the same as plain ones.

use homeward_instruments::{Prepared, Ratio, Score};
use proptest::prelude::*;

use crate::sample::{chosen, equal, survey, table};

proptest! {
    #[test]
    fn packed_answers_give_the_same_scores_as_plain_ones(
        picks in prop::collection::vec(0_usize..40, 32)
    ) {
        let responses = chosen(survey(), &picks);
        let checked = survey().check(&responses).expect("fits");
        for method in [equal().clone(), table()] {
            let plain = method.score(&checked).expect("complete");
            let value = |part: &homeward_instruments::Part| part.score().map(Score::value);
            let prepared = Prepared::new(&method, survey()).expect("complete");
            let packed = prepared.score(&checked.packed());
            let dimensions: Vec<Option<Ratio>> = plain.dimensions.iter().map(value).collect();
            prop_assert_eq!(&packed.dimensions[..3], &dimensions[..]);
            prop_assert_eq!(packed.composite, value(&plain.composite));
        }
    }
}

#[test]
fn an_incomplete_table_cannot_be_made_ready() {
    let published = survey().method("published-2018").expect("comes with it");
    assert!(Prepared::new(published, survey()).is_err());
}
