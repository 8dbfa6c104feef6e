//! The counts of each tier.

use super::compliance::Compliance;
use crate::{
    config::Config,
    inventory::{Inventory, Site, Status, Use, UseForm},
};
use serde::Serialize;

/// The counts of a tier, or of the files that belong to no tier.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct TierCounts {
    /// `None` for the files that belong to no tier.
    pub(crate) name: Option<String>,
    pub(crate) order: Option<u32>,
    /// The wanted compliance in per cent.
    pub(crate) target: Option<f64>,
    pub(crate) compliance: Compliance,
    /// Calls that rustc saw, in tests too.
    pub(crate) calls: usize,
    pub(crate) references: usize,
    pub(crate) imports: usize,
    pub(crate) definitions: usize,
    /// Mentions in the prose of doc comments.
    pub(crate) docs: usize,
    pub(crate) unresolved: usize,
    /// Global state that is certain and not attested, outside of tests.
    pub(crate) globals: usize,
    /// The places outside of tests that open a scope.
    pub(crate) scopes: usize,
}

impl TierCounts {
    /// Returns whether the compliance is below the target.
    pub(crate) fn is_below_target(&self) -> bool {
        matches!((self.compliance.percent, self.target), (Some(percent), Some(target)) if percent < target)
    }
}

/// Counts each tier in the order of the migration, and last the files without a tier, if they have anything to count.
pub(crate) fn count_tiers(config: &Config, inventory: &Inventory) -> Vec<TierCounts> {
    let mut tiers: Vec<_> = config.tiers.iter().collect();
    tiers.sort_by_key(|tier| tier.order);
    let count =
        |name: Option<&str>| count_sites(inventory, name.map(str::to_owned), |site| site.tier.as_deref() == name);
    let mut counts: Vec<_> = tiers
        .into_iter()
        .map(|tier| TierCounts { order: Some(tier.order), target: tier.target, ..count(Some(&tier.name)) })
        .collect();
    let rest = count(None);
    if config.tiers.is_empty() || !rest.is_empty() {
        counts.push(rest);
    }
    counts
}

impl TierCounts {
    fn is_empty(&self) -> bool {
        let Self { calls, references, imports, definitions, docs, unresolved, globals, scopes, .. } = self;
        calls + references + imports + definitions + docs + unresolved + globals + scopes == 0
    }
}

/// Counts the sites that `is_included` selects.
pub(crate) fn count_sites(
    inventory: &Inventory,
    name: Option<String>,
    is_included: impl Fn(&Site) -> bool,
) -> TierCounts {
    let uses: Vec<_> = inventory.uses.iter().filter(|found| is_included(&found.site)).collect();
    let count = |is_counted: &dyn Fn(&Use) -> bool| uses.iter().filter(|found| is_counted(found)).count();
    let resolved = |form| count(&|found| found.form == form && found.status != Status::Unresolved);
    TierCounts {
        name,
        order: None,
        target: None,
        compliance: Compliance::count(inventory, &is_included),
        calls: resolved(UseForm::Call),
        references: resolved(UseForm::Reference),
        imports: resolved(UseForm::Import),
        definitions: resolved(UseForm::Definition),
        docs: resolved(UseForm::Doc),
        unresolved: count(&|found| found.status == Status::Unresolved),
        globals: inventory.globals.iter().filter(|global| global.is_finding() && is_included(&global.site)).count(),
        scopes: inventory.scopes.iter().filter(|scope| !scope.site.in_tests && is_included(&scope.site)).count(),
    }
}
