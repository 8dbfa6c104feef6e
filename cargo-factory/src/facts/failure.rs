//! The errors that keep the facts from being complete.

use super::{message::find_replaced_singleton, report::Report};
use anyhow::bail;
use std::collections::BTreeSet;

/// Accepts that cargo failed if rustc has reported an error for each package that does not compile.
///
/// # Errors
///
/// Fails if cargo has another reason, such as a build script that fails.
pub(super) fn explain_failure(output: &str, errors: &[Report]) -> anyhow::Result<()> {
    let packages: BTreeSet<_> = errors.iter().map(|report| report.package.replace('-', "_")).collect();
    let is_explained = |line: &str| {
        let package = line.strip_prefix("error: could not compile `").and_then(|rest| rest.split('`').next());
        package.is_some_and(|package| packages.contains(&package.replace('-', "_")))
    };
    let mut lines = output.lines().filter(|line| line.starts_with("error"));
    if lines.clone().next().is_none() || lines.any(|line| !is_explained(line)) {
        bail!("cargo check failed; correct this first\n{}", output.trim_end());
    }
    Ok(())
}

/// Accepts errors that are uses of replaced singletons, and returns the names of the packages that have them.
///
/// # Errors
///
/// Fails if there is another error. All errors of its package are then written to the standard error, as rustc renders
/// them.
pub(super) fn accept_replaced_singletons(errors: &[Report]) -> anyhow::Result<BTreeSet<&str>> {
    let is_other = |report: &&Report| find_replaced_singleton(&report.diagnostic).is_none() && !is_summary(report);
    let broken: BTreeSet<_> = errors.iter().filter(is_other).map(|report| report.package.as_str()).collect();
    if broken.is_empty() {
        return Ok(errors.iter().map(|report| report.package.as_str()).collect());
    }
    let mut shown = BTreeSet::new();
    for report in errors {
        if let Some(text) = &report.diagnostic.rendered
            && broken.contains(report.package.as_str())
            && shown.insert(text)
        {
            anstream::eprint!("{text}");
        }
    }
    let names: Vec<_> = broken.iter().map(|name| format!("`{name}`")).collect();
    bail!("{} cannot be compiled; correct the errors above first", names.join(", "))
}

/// Leaves out the errors about the arguments of a replaced singleton: it takes none, and another error reports the use.
pub(super) fn without_lost_arguments(errors: Vec<Report>) -> Vec<Report> {
    let start = |report: &Report| {
        let primary = report.diagnostic.spans.iter().find(|span| span.is_primary)?;
        Some((primary.file_name.clone(), primary.byte_start))
    };
    let replaced = errors.iter().filter(|report| find_replaced_singleton(&report.diagnostic).is_some());
    let replaced: BTreeSet<_> = replaced.filter_map(start).collect();
    let is_lost_argument = |report: &Report| {
        let counts_arguments = report.diagnostic.code.as_ref().is_some_and(|code| code.code == "E0061");
        counts_arguments && start(report).is_some_and(|start| replaced.contains(&start))
    };
    errors.into_iter().filter(|report| !is_lost_argument(report)).collect()
}

/// Returns whether the report is only the last line of rustc's output.
fn is_summary(report: &Report) -> bool {
    report.diagnostic.spans.is_empty() && report.diagnostic.message.starts_with("aborting due to ")
}

/// Returns whether an error is neither a use of a replaced singleton nor the last line of rustc's output.
pub(crate) fn is_other_error(report: &Report) -> bool {
    find_replaced_singleton(&report.diagnostic).is_none() && !is_summary(report)
}
