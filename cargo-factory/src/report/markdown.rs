//! The report for people, as Markdown.

use super::{
    evidence::{Evidence, Subject},
    suites::SuiteResult,
};
use crate::{audit::TierCounts, inventory::Site};
use std::fmt::Write;

pub(super) fn render(evidence: &Evidence<'_>) -> String {
    let mut text = "# User isolation: evidence\n\n".to_owned();
    add_subject(&mut text, evidence);
    add_counts(&mut text, evidence);
    add_exemptions(&mut text, evidence);
    add_callers(&mut text, evidence);
    add_suites(&mut text, evidence.suites.as_deref());
    add_rules(&mut text, evidence);
    // Last, because a code base in the middle of its migration has hundreds.
    add_findings(&mut text, evidence);
    text
}

/// Adds a heading and a table. Without rows, `empty` is the text below the heading.
fn add_table<const N: usize>(
    text: &mut String,
    heading: &str,
    columns: [&str; N],
    rows: Vec<[String; N]>,
    empty: &str,
) {
    let _ = write!(text, "{heading}\n\n");
    if rows.is_empty() {
        let _ = write!(text, "{empty}\n\n");
        return;
    }
    let row = |cells: [String; N]| format!("| {} |\n", cells.map(|cell| escape(&cell)).join(" | "));
    text.push_str(&row(columns.map(str::to_owned)));
    let _ = writeln!(text, "|{}", "---|".repeat(N));
    text.extend(rows.into_iter().map(row));
    text.push('\n');
}

/// Keeps a text within its cell.
fn escape(cell: &str) -> String {
    cell.replace('|', "\\|").replace(['\n', '\r'], " ")
}

fn code(text: &str) -> String {
    format!("`{text}`")
}

fn place(site: &Site) -> String {
    code(&format!("{}:{}:{}", site.file, site.line, site.column))
}

fn add_subject(text: &mut String, evidence: &Evidence<'_>) {
    let Subject { date, revision, rustc, lockfile, packages } = &evidence.subject;
    let revision = match revision {
        Some(revision) if revision.is_dirty => {
            format!("{}, with changes that are not committed", code(&revision.commit))
        }
        Some(revision) => format!("{}, without changes", code(&revision.commit)),
        None => "not under git".to_owned(),
    };
    let lockfile = lockfile.as_ref().map_or_else(|| "none".to_owned(), |hash| code(&format!("sha256:{hash}")));
    let rows = [
        ("Date", date.clone()),
        ("Revision", revision),
        ("Compiler", rustc.clone()),
        ("Cargo.lock", lockfile),
        ("Tool", format!("cargo-factory {}", evidence.tool)),
        ("Packages", packages.iter().map(|name| code(name)).collect::<Vec<_>>().join(", ")),
    ];
    let rows = rows.map(|(name, value)| [name.to_owned(), value]).to_vec();
    add_table(text, "## What was examined", ["", ""], rows, "");
}

fn add_counts(text: &mut String, evidence: &Evidence<'_>) {
    let _ = write!(
        text,
        "## Compliance\n\n**{}** ({} of {}): of the places outside of tests that give code access to a user's state, those \
         that open a scope. The others use a deprecated singleton, or are global state that is not attested.\n\n",
        evidence.compliance.text(),
        evidence.compliance.numerator,
        evidence.compliance.denominator,
    );
    let counts = &evidence.counts;
    let rows = [
        ("Places that open a scope, outside of tests", counts.scopes),
        ("Uses of singletons, in tests too", counts.uses),
        ("Mentions of singletons about which the compiler reports nothing", counts.unresolved),
        ("Global state that is not attested", counts.globals),
        ("Attestations", counts.attestations),
        ("Findings that the baseline accepts", counts.accepted),
        ("Findings that nothing exempts", counts.findings),
    ];
    let rows = rows.map(|(name, count)| [name.to_owned(), count.to_string()]).to_vec();
    add_table(text, "### Counts", ["", "number"], rows, "");
    let columns = ["tier", "target", "compliance", "scopes", "uses", "unresolved", "global state"];
    add_table(text, "### Tiers", columns, evidence.tiers.iter().map(tier_row).collect(), "No tiers are set.");
}

fn tier_row(tier: &TierCounts) -> [String; 7] {
    [
        tier.name.clone().unwrap_or_else(|| "(no tier)".to_owned()),
        tier.target.map_or_else(|| "none".to_owned(), |target| format!("{target} %")),
        format!("{} ({} of {})", tier.compliance.text(), tier.compliance.numerator, tier.compliance.denominator),
        tier.scopes.to_string(),
        (tier.calls + tier.references + tier.imports).to_string(),
        tier.unresolved.to_string(),
        tier.globals.to_string(),
    ]
}

fn add_findings(text: &mut String, evidence: &Evidence<'_>) {
    let rows = evidence
        .findings
        .iter()
        .map(|finding| [place(&finding.site), code(finding.rule.name), finding.message.clone()]);
    let columns = ["place", "rule", "finding"];
    add_table(text, "## Findings that nothing exempts", columns, rows.collect(), "None.");
}

fn add_exemptions(text: &mut String, evidence: &Evidence<'_>) {
    text.push_str(
        "## Exemptions\n\nEverything that is allowed although a rule forbids it, with the reason that was given.\n\n",
    );
    let exemptions = &evidence.exemptions;
    let rows = exemptions.attestations.iter().map(|found| [place(&found.site), found.reason.clone()]);
    add_table(text, "### Attestations", ["place", "reason"], rows.collect(), "None.");
    let rows = exemptions.baseline.iter().map(|entry| {
        let item = if entry.item.is_empty() { "the root".to_owned() } else { code(&entry.item) };
        let item = format!("{item} of {}", code(&entry.package));
        [item, code(&entry.rule), entry.count.to_string(), entry.reason.clone()]
    });
    let columns = ["item", "rule", "count", "reason"];
    add_table(text, "### Accepted findings", columns, rows.collect(), "None.");
    let list = |globs: &[String]| globs.iter().map(|glob| code(glob)).collect::<Vec<_>>().join(", ");
    let rows = exemptions.callers.iter().map(|callers| [code(&callers.of), list(&callers.paths)]);
    add_table(
        text,
        "### Files that may call a restricted function",
        ["function", "files"],
        rows.collect(),
        "None are listed.",
    );
    let excluded = if exemptions.excluded.is_empty() { "None.".to_owned() } else { list(&exemptions.excluded) };
    let _ = write!(text, "### Files that the audit leaves out\n\n{excluded}\n\n");
}

fn add_callers(text: &mut String, evidence: &Evidence<'_>) {
    let rows = evidence.callers.iter().map(|caller| {
        let allowed = match (caller.allowed, caller.site.in_tests) {
            (_, true) => "in tests",
            (Some(true), _) => "listed",
            (Some(false), _) => "not listed",
            (None, _) => "not restricted",
        };
        let reason = caller.reason.clone().unwrap_or_default();
        [code(&caller.of), place(&caller.site), code(&caller.site.item), allowed.to_owned(), reason]
    });
    let columns = ["function", "place", "item", "caller", "reason"];
    add_table(text, "## Callers of restricted functions", columns, rows.collect(), "None.");
}

fn add_suites(text: &mut String, suites: Option<&[SuiteResult]>) {
    let suites = suites.unwrap_or_default();
    let rows = suites.iter().map(|result| {
        let passed = format!("{} of {}", result.passed, result.cases);
        [result.suite.clone(), code(&result.factory), passed, result.skipped.len().to_string(), result.date.clone()]
    });
    let columns = ["suite", "factory", "passed", "skipped", "run"];
    let empty = "Not run: `cargo test` with a suite of factory-testing writes the results.";
    add_table(text, "## Suites", columns, rows.collect(), empty);
    let skipped: Vec<_> = suites
        .iter()
        .flat_map(|result| result.skipped.iter().map(|skipped| (&result.factory, skipped)))
        .map(|(factory, skipped)| [code(factory), code(&skipped.agent), skipped.leak.clone(), skipped.reason.clone()])
        .collect();
    if !skipped.is_empty() {
        add_table(text, "### Skipped cases", ["factory", "agent", "leak", "reason"], skipped, "");
    }
}

fn add_rules(text: &mut String, evidence: &Evidence<'_>) {
    let rows = evidence.rules.iter().map(|rule| {
        let macro_part = if rule.checked_by_macro { "a macro and the compiler" } else { "the compiler" };
        [
            code(&rule.name),
            rule.enforced_by.clone(),
            macro_part.to_owned(),
            format!("[`{}`]({})", rule.proof, rule.proof_url),
        ]
    });
    let columns = ["rule", "enforced by", "checked by", "a program that is rejected"];
    add_table(text, "## Rules and their proofs", columns, rows.collect(), "");
    text.truncate(text.trim_end().len());
    text.push('\n');
}
