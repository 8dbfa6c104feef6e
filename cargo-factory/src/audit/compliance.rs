//! The compliance: the share of scopes in what gives code access to a user's state.

use crate::inventory::{Inventory, Site};
use serde::Serialize;

/// Scopes / (scopes + uses of singletons + global state), outside of tests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub(crate) struct Compliance {
    /// The number of places that open a scope.
    pub(crate) numerator: usize,
    pub(crate) denominator: usize,
    /// Rounded down to one decimal, so that 100 means all. `None` if the denominator is 0.
    pub(crate) percent: Option<f64>,
}

impl Compliance {
    pub(crate) fn new(numerator: usize, denominator: usize) -> Self {
        let permille = (numerator * 1000).checked_div(denominator);
        let percent =
            permille.and_then(|permille| u16::try_from(permille).ok()).map(|permille| f64::from(permille) / 10.0);
        Self { numerator, denominator, percent }
    }

    /// Counts the places that `is_included` selects.
    pub(crate) fn count(inventory: &Inventory, is_included: impl Fn(&Site) -> bool) -> Self {
        let scopes = inventory.scopes.iter().filter(|scope| !scope.site.in_tests && is_included(&scope.site)).count();
        let uses = inventory.uses.iter().filter(|found| found.is_counted() && is_included(&found.site)).count();
        let globals =
            inventory.globals.iter().filter(|global| global.is_finding() && is_included(&global.site)).count();
        Self::new(scopes, scopes + uses + globals)
    }

    /// Returns the text of the percentage: `87.2 %`, or `n/a` if there is nothing to count.
    pub(crate) fn text(self) -> String {
        self.percent.map_or_else(|| "n/a".to_owned(), |percent| format!("{percent:.1} %"))
    }
}
