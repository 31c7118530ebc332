//! Chance that falls the same way every time: splitmix64 from a seed.

/// Dice with a seed.
#[derive(Debug, Clone)]
pub(crate) struct Dice(u64);

impl Dice {
    /// Dice for one thing among many: each has its own, so that the order in which things are made does not matter.
    pub(crate) fn of(seed: u64, thing: u64) -> Self {
        let mut dice = Self(seed ^ thing.wrapping_mul(0xA076_1D64_78BD_642F));
        dice.next();
        dice
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number from `low` to `high`, both included.
    pub(crate) fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = u64::try_from(high - low + 1).expect("low is not above high");
        low + i64::try_from(self.next() % span).expect("below the span")
    }

    /// True so many times in a hundred.
    pub(crate) fn percent(&mut self, chance: i64) -> bool {
        self.between(1, 100) <= chance
    }

    /// One of a list.
    pub(crate) fn one<T: Copy>(&mut self, of: &[T]) -> T {
        let last = i64::try_from(of.len()).expect("a short list") - 1;
        of[usize::try_from(self.between(0, last)).expect("not below zero")]
    }

    /// One of a list of weights and things.
    pub(crate) fn weighted<T: Copy>(&mut self, of: &[(i64, T)]) -> T {
        let mut rest = self.between(1, of.iter().map(|(weight, _)| weight).sum());
        for (weight, thing) in of {
            rest -= weight;
            if rest <= 0 {
                return *thing;
            }
        }
        of[of.len() - 1].1
    }
}
