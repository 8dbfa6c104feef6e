//! The findings of an audit, in the order of their places.

use super::rules::{self, Rule};
use crate::{
    config::{Config, FILE_NAME},
    inventory::{Caller, Global, Inventory, Site, Status, Use, UseForm},
};
use hmac_sha256::Hash;
use serde::Serialize;
use std::fmt::Write;

/// Something that must change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Finding {
    #[serde(serialize_with = "rule_name")]
    pub(crate) rule: Rule,
    /// The *fact; remedy*.
    pub(crate) message: String,
    #[serde(flatten)]
    pub(crate) site: Site,
    /// The start of the SHA-256 of the source line without its spaces: it stays the same when lines move.
    pub(crate) hash: String,
    /// The reason that the baseline gives for it.
    pub(crate) accepted: Option<String>,
}

fn rule_name<S: serde::Serializer>(rule: &Rule, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(rule.name)
}

/// Returns all findings, in the order of their places.
pub(crate) fn list_findings(config: &Config, inventory: &Inventory) -> Vec<Finding> {
    let uses = inventory.uses.iter().filter(|found| found.is_finding()).map(report_use);
    let globals = inventory.globals.iter().filter(|global| global.is_finding()).map(report_global);
    let callers = inventory.callers.iter().filter(|caller| caller.is_finding());
    let callers = callers.map(|caller| report_caller(config, caller));
    let mut findings: Vec<_> = uses.chain(globals).chain(callers).collect();
    findings.sort_by(|one, two| (&one.site, one.rule).cmp(&(&two.site, two.rule)));
    findings
}

fn report_use(found: &Use) -> Finding {
    let rule = if found.status == Status::Error { rules::REPLACED_SINGLETON } else { rules::DEPRECATED_SINGLETON };
    let name = &found.singleton;
    let fact = match (found.status, found.form) {
        (Status::Unresolved, _) => {
            let reason = found.reason.as_deref().unwrap_or("rustc reports nothing here");
            return Finding::new(
                rule,
                format!("`{name}` is mentioned where rustc cannot see it: {reason}"),
                &found.site,
            );
        }
        (Status::Error, _) => format!("`{name}` is replaced and no longer compiles"),
        (Status::Generated, _) => format!("generated code uses the singleton `{name}`"),
        (_, UseForm::Import) => format!("imports the singleton `{name}`"),
        (_, UseForm::Reference) => format!("refers to the singleton `{name}`"),
        _ => format!("calls the singleton `{name}`"),
    };
    let place = if found.status == Status::Generated { "; change what generates it to use" } else { "; use" };
    let remedy = found.instead.as_ref().map(|instead| format!("{place} `{instead}`"));
    Finding::new(rule, fact + &remedy.unwrap_or_default(), &found.site)
}

fn report_global(global: &Global) -> Finding {
    Finding::new(rules::GLOBAL_STATE, global.text.clone(), &global.site)
}

fn report_caller(config: &Config, caller: &Caller) -> Finding {
    let paths = config.callers_of(&caller.of).map(|callers| callers.paths.to_string()).unwrap_or_default();
    let message = format!(
        "`{}` is called outside of {paths}; move the call there, or list this file under `callers` in {FILE_NAME}",
        caller.of
    );
    Finding::new(rules::of_caller(&caller.of), message, &caller.site)
}

impl Finding {
    fn new(rule: Rule, message: String, site: &Site) -> Self {
        Self { rule, message, site: site.clone(), hash: hash_snippet(&site.snippet), accepted: None }
    }

    /// Returns whether the baseline does not list it.
    pub(crate) fn is_new(&self) -> bool {
        self.accepted.is_none()
    }
}

/// Hashes a line without its spaces, so that a formatter does not change the hash.
fn hash_snippet(snippet: &str) -> String {
    let words: String = snippet.split_whitespace().collect();
    hex(&Hash::hash(words.as_bytes())[..8])
}

/// Returns the bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
