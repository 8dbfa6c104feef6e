//! The content of the report.

use super::{
    revision::{Revision, hash_lockfile, read_compiler, read_revision},
    suites::{SuiteResult, read_results},
};
use crate::{
    audit::{Audit, Baseline, Compliance, Entry, Finding, TierCounts},
    config::Config,
    explain::rules::{Guarantee, guarantees},
    inventory::{Attestation, Caller, Inventory, Scope},
    workspace::Workspace,
};
use camino::Utf8Path;
use jiff::{Timestamp, Unit};
use serde::Serialize;

/// Everything that the report says. As JSON, it has the schema `schemas/report.schema.json`.
#[derive(Debug, Serialize)]
pub(super) struct Evidence<'a> {
    /// The version of the format.
    pub(super) version: u32,
    /// The version of this program.
    pub(super) tool: &'static str,
    pub(super) subject: Subject,
    pub(super) rules: Vec<Guarantee>,
    pub(super) compliance: Compliance,
    pub(super) counts: Counts,
    pub(super) tiers: Vec<TierCounts>,
    pub(super) exemptions: Exemptions<'a>,
    pub(super) callers: &'a [Caller],
    /// `None` if no suite ran.
    pub(super) suites: Option<Vec<SuiteResult>>,
    /// The findings that nothing exempts.
    pub(super) findings: Vec<Finding>,
}

/// The examined revision, and the time.
#[derive(Debug, Serialize)]
pub(super) struct Subject {
    /// The time, in UTC.
    pub(super) date: String,
    pub(super) revision: Option<Revision>,
    pub(super) rustc: String,
    /// The SHA-256 of `Cargo.lock`.
    pub(super) lockfile: Option<String>,
    pub(super) packages: Vec<String>,
}

/// The numbers of the whole workspace.
#[derive(Debug, Serialize)]
pub(super) struct Counts {
    /// The places outside of tests that open a scope.
    pub(super) scopes: usize,
    /// Uses of singletons, with tests and imports.
    pub(super) uses: usize,
    pub(super) unresolved: usize,
    pub(super) globals: usize,
    pub(super) attestations: usize,
    pub(super) accepted: usize,
    pub(super) findings: usize,
}

/// The exemptions: code that breaks a rule and is not counted as a finding, with the reasons.
#[derive(Debug, Serialize)]
pub(super) struct Exemptions<'a> {
    pub(super) attestations: &'a [Attestation],
    pub(super) baseline: Vec<Entry>,
    pub(super) callers: Vec<AllowedCallers>,
    /// The globs of files that the audit leaves out.
    pub(super) excluded: Vec<String>,
}

/// The files that may call a function.
#[derive(Debug, Serialize)]
pub(super) struct AllowedCallers {
    pub(super) of: String,
    pub(super) paths: Vec<String>,
}

impl Subject {
    /// Reads what there is to know about the workspace without compiling it.
    pub(super) fn read(workspace: &Workspace, output: Option<&Utf8Path>) -> anyhow::Result<Self> {
        Ok(Self {
            date: Timestamp::now().round(Unit::Second)?.to_string(),
            revision: read_revision(&workspace.root, output)?,
            rustc: read_compiler(&workspace.root)?,
            lockfile: hash_lockfile(&workspace.root)?,
            packages: workspace.packages.iter().map(|package| package.name.clone()).collect(),
        })
    }
}

impl<'a> Evidence<'a> {
    pub(super) fn new(
        subject: Subject,
        config: &Config,
        inventory: &'a Inventory,
        baseline: Option<Baseline>,
        suites: Vec<SuiteResult>,
    ) -> Self {
        let mut audit = Audit::new(config, inventory);
        if let Some(baseline) = &baseline {
            baseline.compare(&mut audit.findings, |_| true);
        }
        let counts = Counts::new(&audit);
        Self {
            version: 1,
            tool: env!("CARGO_PKG_VERSION"),
            subject,
            rules: guarantees(),
            compliance: audit.all.compliance,
            counts,
            tiers: audit.tiers,
            exemptions: Exemptions {
                attestations: &inventory.attestations,
                baseline: baseline.map(|baseline| baseline.entries).unwrap_or_default(),
                callers: config
                    .callers
                    .iter()
                    .map(|callers| AllowedCallers { of: callers.of.clone(), paths: callers.paths.texts() })
                    .collect(),
                excluded: config.exclude.texts(),
            },
            callers: &inventory.callers,
            suites: Some(suites).filter(|suites| !suites.is_empty()),
            findings: audit.findings.into_iter().filter(Finding::is_new).collect(),
        }
    }
}

impl Counts {
    fn new(audit: &Audit<'_>) -> Self {
        let all = &audit.all;
        let is_production = |scope: &&Scope| !scope.site.in_tests;
        Self {
            scopes: audit.scopes.iter().filter(is_production).count(),
            uses: all.calls + all.references + all.imports,
            unresolved: all.unresolved,
            globals: all.globals,
            attestations: audit.attestations.len(),
            accepted: audit.findings.iter().filter(|finding| !finding.is_new()).count(),
            findings: audit.findings.iter().filter(|finding| finding.is_new()).count(),
        }
    }
}

pub(super) fn read_suites(workspace: &Workspace) -> anyhow::Result<Vec<SuiteResult>> {
    read_results(&workspace.user_target)
}
