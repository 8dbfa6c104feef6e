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
    /// The start of the SHA-256 of the found code. It stays the same when lines move or are formatted.
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
    let (name, site) = (&found.singleton, &found.site);
    let code = &format!("{:?} {name}", found.form);
    let fact = match (found.status, found.form) {
        (Status::Unresolved, _) => {
            let reason = found.reason.as_deref().unwrap_or("rustc reports nothing here");
            return Finding::new(
                rule,
                format!("`{name}` is mentioned where rustc cannot see it: {reason}"),
                code,
                site,
            );
        }
        (Status::Error, _) => format!("`{name}` is replaced and no longer compiles"),
        (Status::Generated, _) => format!("generated code uses the singleton `{name}`"),
        (_, UseForm::Import) => format!("imports the singleton `{name}`"),
        (_, UseForm::Reference) => format!("refers to the singleton `{name}`"),
        _ => format!("calls the singleton `{name}`"),
    };
    let place = match found.status {
        Status::Generated => format!("; let the build script of `{}` write", site.package),
        _ => "; use".to_owned(),
    };
    let remedy = found.instead.as_ref().map(|instead| format!("{place} `{instead}`"));
    Finding::new(rule, fact + &remedy.unwrap_or_default(), code, site)
}

fn report_global(global: &Global) -> Finding {
    let code = format!("{} {}", global.name, global.text);
    Finding::new(rules::GLOBAL_STATE, global.text.clone(), &code, &global.site)
}

fn report_caller(config: &Config, caller: &Caller) -> Finding {
    let paths = config.callers_of(&caller.of).map(|callers| callers.paths.to_string()).unwrap_or_default();
    let message = format!(
        "`{}` is called outside of {paths}; move the call there, or list this file under `callers` in {FILE_NAME}",
        caller.of
    );
    Finding::new(rules::of_caller(&caller.of), message, &caller.of, &caller.site)
}

impl Finding {
    fn new(rule: Rule, message: String, code: &str, site: &Site) -> Self {
        let hash = hex(&Hash::hash(code.as_bytes())[..8]);
        Self { rule, message, site: site.clone(), hash, accepted: None }
    }

    /// Returns whether the baseline does not list it.
    pub(crate) fn is_new(&self) -> bool {
        self.accepted.is_none()
    }
}

/// Returns the bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
