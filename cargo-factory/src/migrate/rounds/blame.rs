//! The rewrites that an error is blamed on.

use super::{
    super::{
        edit,
        site::{Plan, Site},
    },
    compiler::{Located, Results, all_places, locate, summary},
    edits_of,
    functions::function_around,
    imports::Removals,
    sites_in,
};
use crate::{facts::compile::Report, workspace::Workspace, wrapper::is_lint};
use cargo_metadata::diagnostic::Diagnostic;
use std::collections::{BTreeMap, BTreeSet};

/// Rewrites with the error that each causes.
#[derive(Debug, Default)]
pub(crate) struct Blamed {
    /// The errors by the indexes of the sites.
    pub(crate) sites: BTreeMap<usize, String>,
    /// True if no error names the function of a rewrite.
    pub(crate) is_guess: bool,
}

/// Finds the rewrites to take back: those with an error in their place, else those in the functions that an error names,
/// else one of the singleton that a lint names, else half of those in the packages with errors.
pub(crate) fn find_blamed(results: &Results, plan: &Plan, removals: &Removals, workspace: &Workspace) -> Blamed {
    for find in [in_place, in_functions, by_name] {
        let mut sites = BTreeMap::new();
        for report in &results.errors {
            for index in find(report, plan, removals, workspace) {
                sites.entry(index).or_insert_with(|| summary(&report.diagnostic));
            }
        }
        if !sites.is_empty() {
            return Blamed { sites, is_guess: false };
        }
    }
    Blamed { sites: half_of_packages(results, plan, workspace), is_guess: true }
}

fn in_place(report: &Report, plan: &Plan, removals: &Removals, workspace: &Workspace) -> Vec<usize> {
    let primary = report.diagnostic.spans.iter().filter(|span| span.is_primary);
    let places: Vec<_> = primary.filter_map(|span| locate(span, &workspace.root)).collect();
    places.iter().flat_map(|place| sites_in(plan, removals, place).collect::<Vec<_>>()).collect()
}

fn in_functions(report: &Report, plan: &Plan, removals: &Removals, workspace: &Workspace) -> Vec<usize> {
    let places = all_places(&report.diagnostic, &workspace.root);
    places.iter().flat_map(|place| sites_around(place, plan, removals)).collect()
}

/// Returns the last rewrite of the singleton that a lint names, if possible in its file. One use is enough for an accessor or
/// an import that would not be used.
fn by_name(report: &Report, plan: &Plan, _: &Removals, workspace: &Workspace) -> Vec<usize> {
    let Diagnostic { code, message, spans, .. } = &report.diagnostic;
    if !code.as_ref().is_some_and(|code| is_lint(&code.code)) {
        return Vec::new();
    }
    let named: Vec<_> = message.split('`').skip(1).step_by(2).filter_map(|path| path.rsplit("::").next()).collect();
    let paths: Vec<_> = spans.iter().filter_map(|span| locate(span, &workspace.root)).map(|place| place.path).collect();
    let is_named =
        |site: &Site| site.rewrite().is_some() && site.singleton.split("::").any(|part| named.contains(&part));
    let sites = plan.sites.iter().enumerate().filter(|(_, site)| is_named(site));
    let last = sites.max_by_key(|(index, site)| (paths.contains(&site.key), *index));
    last.map(|(index, _)| index).into_iter().collect()
}

/// Returns the rewrites in the function around a place.
fn sites_around(place: &Located, plan: &Plan, removals: &Removals) -> Vec<usize> {
    let Some(source) = plan.files.get(&place.path) else { return Vec::new() };
    let edits = edits_of(plan, removals, &place.path);
    let text = edit::apply(&source.text, &edits);
    let Some(function) = function_around(&text, &place.range()) else { return Vec::new() };
    let is_within = |rewrite: &super::super::analysis::Rewrite| {
        let range = edit::edited_range(&edits, &rewrite.range);
        function.start <= range.start && range.end <= function.end
    };
    let sites = plan.sites.iter().enumerate().filter(|(_, site)| site.key == place.path);
    sites.filter(|(_, site)| site.rewrite().is_some_and(is_within)).map(|(index, _)| index).collect()
}

/// Returns the second half of the rewrites in the packages with errors, or in those that they depend on.
fn half_of_packages(results: &Results, plan: &Plan, workspace: &Workspace) -> BTreeMap<usize, String> {
    let broken: BTreeSet<_> = results.errors.iter().map(|report| report.package.as_str()).collect();
    let dependencies = workspace.packages.iter().filter(|package| broken.contains(package.name.as_str()));
    let dependencies: BTreeSet<_> =
        dependencies.flat_map(|package| &package.dependencies).map(String::as_str).collect();
    let active = |is_wanted: &dyn Fn(&str) -> bool| -> Vec<usize> {
        let sites = plan.sites.iter().enumerate().filter(|(_, site)| site.rewrite().is_some());
        sites.filter(|(_, site)| is_wanted(&site.package)).map(|(index, _)| index).collect()
    };
    let groups =
        [active(&|name| broken.contains(name)), active(&|name| dependencies.contains(name)), active(&|_| true)];
    let group = groups.into_iter().find(|group| !group.is_empty()).unwrap_or_default();
    let reason = results.errors.first().map(|report| summary(&report.diagnostic)).unwrap_or_default();
    group[group.len() / 2..].iter().map(|index| (*index, reason.clone())).collect()
}
