//! The result of an audit.

use super::{
    baseline::Stale,
    compliance::Compliance,
    findings::{Finding, list_findings},
    tiers::{TierCounts, count_sites, count_tiers},
};
use crate::{
    config::Config,
    inventory::{Attestation, Caller, Global, Inventory, Scope, Use},
};
use serde::Serialize;

/// Everything that the audit prints. As JSON, it has the schema `schemas/audit.schema.json`.
#[derive(Debug, Serialize)]
pub(crate) struct Audit<'a> {
    /// The version of the format.
    version: u32,
    /// The version of this program.
    tool: &'static str,
    compliance: Compliance,
    /// The counts of all files.
    #[serde(skip)]
    pub(crate) all: TierCounts,
    pub(crate) tiers: Vec<TierCounts>,
    pub(crate) uses: &'a [Use],
    pub(crate) globals: &'a [Global],
    pub(crate) attestations: &'a [Attestation],
    pub(crate) callers: &'a [Caller],
    pub(crate) scopes: &'a [Scope],
    /// The packages that replaced singletons keep from compiling.
    pub(crate) incomplete: &'a [String],
    pub(crate) findings: Vec<Finding>,
    /// The entries of the baseline that fit no finding.
    pub(crate) stale: Vec<Stale>,
}

impl<'a> Audit<'a> {
    pub(crate) fn new(config: &Config, inventory: &'a Inventory) -> Self {
        let Inventory { uses, globals, attestations, callers, scopes, incomplete } = inventory;
        let all = count_sites(inventory, None, |_| true);
        Self {
            version: 1,
            tool: env!("CARGO_PKG_VERSION"),
            compliance: all.compliance,
            all,
            tiers: count_tiers(config, inventory),
            findings: list_findings(config, inventory),
            stale: Vec::new(),
            uses,
            globals,
            attestations,
            callers,
            scopes,
            incomplete,
        }
    }

    /// Returns whether nothing is left to do: no finding that the baseline does not list, and no stale entry of it.
    pub(crate) fn is_clean(&self) -> bool {
        self.stale.is_empty() && !self.findings.iter().any(Finding::is_new)
    }
}
