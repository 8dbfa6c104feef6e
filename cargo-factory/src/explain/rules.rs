//! The table of guarantees: each rule, what enforces it and a program that proves it.

use super::markdown::{rows, simplify};
use crate::audit::rules;
use factory_core::guide_text::GUARANTEES;
use serde::Serialize;
use std::fmt::Write;

/// A row of the table.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Guarantee {
    pub(crate) name: String,
    pub(crate) enforced_by: String,
    /// True if a macro checks a part of the rule itself. The compiler checks the rest.
    pub(crate) checked_by_macro: bool,
    /// The name of a program that the rule rejects.
    pub(crate) proof: String,
    pub(crate) proof_url: String,
}

/// Returns all rules, in the order of the guide.
pub(crate) fn guarantees() -> Vec<Guarantee> {
    let guarantee = |[rule, enforced_by, macro_part, proof]: [&str; 4]| Guarantee {
        name: linked_name(rule).to_owned(),
        enforced_by: simplify(enforced_by).trim_end().to_owned(),
        checked_by_macro: macro_part == "yes",
        proof: file_stem(address(proof)).to_owned(),
        proof_url: address(proof).to_owned(),
    };
    table().into_iter().map(guarantee).collect()
}

/// Returns what a rule demands, what enforces it, and where its proof is. The audit has a remedy for its findings.
pub(super) fn explain_rule(name: &str) -> Option<String> {
    let Guarantee { name, enforced_by, checked_by_macro, proof, proof_url } =
        guarantees().into_iter().find(|guarantee| guarantee.name == name)?;
    let mut text = format!("{name}\n\n");
    if let Some(rule) = rules::ALL.iter().find(|rule| rule.name == name) {
        let _ = writeln!(text, "{}\nAfter a finding of the audit: {}\n", rule.summary, rule.help);
    }
    let _ = writeln!(text, "Enforced by: {enforced_by}");
    if checked_by_macro {
        text += "The macro checks a part of it, and the compiler the rest.\n";
    }
    let _ = writeln!(text, "A proof:     {proof}, {proof_url}");
    Some(text)
}

/// Returns the names of all rules, one on a line.
pub(super) fn list() -> String {
    let names = guarantees().into_iter().map(|guarantee| format!("  {}", guarantee.name));
    names.collect::<Vec<_>>().join("\n")
}

fn table() -> Vec<[&'static str; 4]> {
    let mut rows = rows::<4>(GUARANTEES);
    rows.retain(|[rule, ..]| rule.starts_with("[`"));
    rows
}

fn linked_name(link: &str) -> &str {
    link.split('`').nth(1).unwrap_or(link)
}

fn address(link: &str) -> &str {
    link.split_once("](").map_or("", |(_, address)| address.trim_end_matches(')'))
}

/// Returns the name of the file at an address, without its extension.
fn file_stem(address: &str) -> &str {
    address.rsplit('/').next().unwrap_or(address).trim_end_matches(".rs")
}

#[test]
fn each_rule_of_the_table_is_explained() {
    assert_eq!(table().len(), GUARANTEES.matches("\n| [`").count());
    for [rule, ..] in table() {
        let text = explain_rule(linked_name(rule)).unwrap();
        assert!(text.contains("Enforced by: ") && text.contains("rejects_") && text.contains("https://"), "{text}");
    }
    assert_eq!(explain_rule("no_such_rule"), None);
    let callers = explain_rule("a_scope_opens_only_from_a_valid_context").unwrap();
    assert!(callers.contains("`callers` in factory.toml"), "{callers}");
}
