//! Compares the findings with the baseline, and updates it.

use super::file::{Baseline, Entry};
use crate::audit::findings::Finding;
use serde::Serialize;
use std::collections::BTreeMap;

/// An entry of the baseline that lists more findings than there are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Stale {
    #[serde(flatten)]
    pub(crate) entry: Entry,
    /// The number of findings that fit it.
    pub(crate) found: usize,
}

type Key<'a> = (&'a str, &'a str, &'a str, &'a str);

fn key_of_finding(finding: &Finding) -> Key<'_> {
    (finding.rule.name, &finding.site.package, &finding.site.item, &finding.hash)
}

fn key_of_entry(entry: &Entry) -> Key<'_> {
    (&entry.rule, &entry.package, &entry.item, &entry.hash)
}

impl Baseline {
    /// Marks the findings that the baseline lists, and returns its stale entries.
    ///
    /// `is_audited` tells whether the findings of a package are known. Entries of other packages are never stale.
    pub(crate) fn compare(&self, findings: &mut [Finding], is_audited: impl Fn(&str) -> bool) -> Vec<Stale> {
        let mut stale = Vec::new();
        for finding in &mut *findings {
            finding.accepted = None;
        }
        for entry in &self.entries {
            let fits = |finding: &&mut Finding| finding.is_new() && key_of_finding(finding) == key_of_entry(entry);
            let mut found = 0;
            for finding in findings.iter_mut().filter(fits).take(entry.count) {
                finding.accepted = Some(entry.reason.clone());
                found += 1;
            }
            if found < entry.count && is_audited(&entry.package) {
                stale.push(Stale { entry: entry.clone(), found });
            }
        }
        stale
    }

    /// Adds the findings that the baseline does not list, and returns how many there are.
    pub(crate) fn accept_new(&mut self, findings: &[Finding], reason: &str) -> usize {
        let mut counts = BTreeMap::<Key<'_>, usize>::new();
        for finding in findings.iter().filter(|finding| finding.is_new()) {
            *counts.entry(key_of_finding(finding)).or_default() += 1;
        }
        for (&key, count) in &counts {
            let known = self.entries.iter_mut().find(|entry| key_of_entry(entry) == key && entry.reason == reason);
            match known {
                Some(entry) => entry.count += count,
                None => self.entries.push(new_entry(key, *count, reason)),
            }
        }
        counts.values().sum()
    }

    /// Lowers the counts of the stale entries to what was found, and removes those of which nothing was found.
    pub(crate) fn prune(&mut self, stale: &[Stale]) {
        for Stale { entry: stale, found } in stale {
            if let Some(entry) = self.entries.iter_mut().find(|entry| *entry == stale) {
                entry.count = *found;
            }
        }
        self.entries.retain(|entry| entry.count > 0);
    }
}

fn new_entry((rule, package, item, hash): Key<'_>, count: usize, reason: &str) -> Entry {
    let [rule, package, item, hash, reason] = [rule, package, item, hash, reason].map(str::to_owned);
    Entry { rule, package, item, hash, count, reason, line: 0 }
}
