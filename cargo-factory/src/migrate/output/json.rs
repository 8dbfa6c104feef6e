//! The output for a program. `schemas/migrate.schema.json` describes it.

use super::{
    super::site::{Plan, Site, State},
    Counts,
};
use camino::Utf8Path;
use serde::Serialize;
use std::io::Write;

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    sites: Vec<Entry<'a>>,
    rewritten: usize,
    proposed: usize,
    rolled_back: usize,
}

#[derive(Serialize)]
struct Entry<'a> {
    file: &'a Utf8Path,
    line: usize,
    column: usize,
    singleton: &'a str,
    outcome: &'static str,
    replacement: Option<&'a str>,
    reason: Option<&'a str>,
    tier: Option<&'a str>,
}

pub(super) fn write(plan: &Plan, out: &mut impl Write) -> anyhow::Result<()> {
    let Counts { rewritten, proposed, rolled_back } = Counts::of(plan.sites.iter().map(|site| &site.state));
    let sites = plan.sites.iter().filter_map(entry).collect();
    let document = Document { version: 1, sites, rewritten, proposed, rolled_back };
    serde_json::to_writer_pretty(&mut *out, &document)?;
    Ok(writeln!(out)?)
}

/// Returns the entry of a use. An import that went has none.
fn entry(site: &Site) -> Option<Entry<'_>> {
    let (outcome, replacement, reason) = match &site.state {
        State::Rewritten(rewrite) => ("rewritten", Some(rewrite.new.as_str()), None),
        State::ImportRemoved => return None,
        State::Proposed(reason) => ("proposed", None, Some(reason.as_str())),
        State::RolledBack(rewrite, reason) => ("rolled back", Some(rewrite.new.as_str()), Some(reason.as_str())),
    };
    Some(Entry {
        file: &site.file,
        line: site.line,
        column: site.column,
        singleton: &site.singleton,
        outcome,
        replacement,
        reason,
        tier: site.tier.as_deref(),
    })
}
