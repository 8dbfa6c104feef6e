//! The output for a person.

use super::{
    super::{
        analysis::reasons::IMPORT,
        site::{Plan, Site, State},
    },
    Counts,
};
use crate::config::Tier;
use anstyle::Style;
use std::io::Write;

const BOLD: Style = Style::new().bold();

pub(super) fn write(plan: &Plan, tiers: &[Tier], dry_run: bool, out: &mut impl Write) -> anyhow::Result<()> {
    let rewritten = if dry_run { "Would be rewritten" } else { "Rewritten" };
    write_list(rewritten, plan, out, |site| match &site.state {
        State::Rewritten(rewrite) => Some(format!("{} → {}", one_line(&rewrite.old), one_line(&rewrite.new))),
        State::ImportRemoved => Some(format!("the import of `{}`, which is no longer used", site.singleton)),
        _ => None,
    })?;
    write_list("Rolled back", plan, out, |site| match &site.state {
        State::RolledBack(rewrite, reason) => {
            Some(format!("{} → {}: {reason}", one_line(&rewrite.old), one_line(&rewrite.new)))
        }
        _ => None,
    })?;
    write_list("Proposed", plan, out, |site| match &site.state {
        State::Proposed(reason) if reason != IMPORT => Some(format!("`{}`: {reason}", site.singleton)),
        _ => None,
    })?;
    let imports = plan.sites.iter().filter(|site| is_import(site)).count();
    if imports > 0 {
        writeln!(out, "Imports that stay as long as their names are used: {imports}\n")?;
    }
    write_counts(plan, tiers, rewritten, out)
}

fn write_list(
    title: &str,
    plan: &Plan,
    out: &mut impl Write,
    line: impl Fn(&Site) -> Option<String>,
) -> anyhow::Result<()> {
    let lines: Vec<_> = plan.sites.iter().filter_map(|site| Some((site, line(site)?))).collect();
    if lines.is_empty() {
        return Ok(());
    }
    writeln!(out, "{BOLD}{title}{BOLD:#}")?;
    for (site, text) in lines {
        writeln!(out, "  {}:{}: {text}", site.file, site.line)?;
    }
    Ok(writeln!(out)?)
}

fn is_import(site: &Site) -> bool {
    matches!(&site.state, State::Proposed(reason) if reason == IMPORT)
}

/// Writes the counts of each tier, in their order, and those of all uses. Imports are not among them, so that the sums of a dry
/// run and of a real one are equal.
fn write_counts(plan: &Plan, tiers: &[Tier], rewritten: &str, out: &mut impl Write) -> anyhow::Result<()> {
    let mut tiers: Vec<_> = tiers.iter().collect();
    tiers.sort_by_key(|tier| tier.order);
    let uses = || plan.sites.iter().filter(|site| !is_import(site));
    for tier in tiers {
        let of_tier = uses().filter(|site| site.tier.as_ref() == Some(&tier.name));
        write_line(&tier.name, Counts::of(of_tier.map(|site| &site.state)), rewritten, out)?;
    }
    write_line("all", Counts::of(uses().map(|site| &site.state)), rewritten, out)
}

fn write_line(name: &str, counts: Counts, rewritten: &str, out: &mut impl Write) -> anyhow::Result<()> {
    let Counts { rewritten: count, proposed, rolled_back } = counts;
    let rewritten = rewritten.to_lowercase();
    Ok(writeln!(out, "{BOLD}{name}{BOLD:#}: {count} {rewritten}, {proposed} proposed, {rolled_back} rolled back")?)
}

/// Joins the lines of a call.
fn one_line(code: &str) -> String {
    code.split_whitespace().collect::<Vec<_>>().join(" ")
}
