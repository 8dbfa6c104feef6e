//! The output for people: a table, then a line for each place, then what to do next.

use super::{
    Surroundings,
    table::{LEGEND, render_tiers},
};
use crate::{
    audit::{
        baseline::{Baseline, Stale},
        findings::Finding,
        model::Audit,
        rules,
    },
    config::{Config, FILE_NAME},
    inventory::{Caller, Site},
};
use anstyle::{AnsiColor, Style};
use std::{collections::BTreeMap, fmt::Write};

const BOLD: Style = Style::new().bold();
const RED: Style = Style::new().bold().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Red)));
const GREEN: Style = Style::new().bold().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Green)));

const EXAMPLE: &str = "    [[tiers]]
    name = \"golden path\"
    paths = [\"crates/api/src/**\"]
    target = 100

    [[callers]]
    of = \"Identity::verified\"
    paths = [\"src/auth/**\"]
";

pub(super) fn render(audit: &Audit<'_>, surroundings: &Surroundings<'_>) -> String {
    let mut text = String::new();
    let compliance = audit.all.compliance;
    let (scopes, all) = (compliance.numerator, compliance.denominator);
    add(&mut text, format!("{BOLD}Compliance: {}{BOLD:#} ({scopes} of {all})", compliance.text()));
    add(&mut text, format!("\n{}\n{LEGEND}", render_tiers(audit)));
    add_section(&mut text, "Attestations", audit.attestations.iter().map(|found| line(&found.site, &found.reason)));
    let unknown = audit.globals.iter().filter(|global| !global.certain && !global.site.in_tests);
    let title = "Items with a type that only the compiler can judge; move them into a `#[user_scoped]` module";
    add_section(&mut text, title, unknown.map(|global| line(&global.site, &format!("`{}`", global.name))));
    add_callers(&mut text, audit, surroundings.config);
    add_incomplete(&mut text, audit);
    add_findings(&mut text, audit, surroundings);
    if surroundings.config.path.is_none() {
        let advice = "no factory.toml: all files are in one tier, and any file may call `Identity::verified`.";
        add(
            &mut text,
            format!("\n{advice}\nTo set tiers and callers, write a {FILE_NAME} beside Cargo.lock:\n\n{EXAMPLE}"),
        );
    }
    text
}

fn add(text: &mut String, line: impl AsRef<str>) {
    text.push_str(line.as_ref());
    text.push('\n');
}

/// Adds a title with the number of lines, and the lines, unless there are none.
fn add_section(text: &mut String, title: &str, lines: impl Iterator<Item = String>) {
    let lines: Vec<_> = lines.collect();
    if !lines.is_empty() {
        add(text, format!("\n{BOLD}{title}: {}{BOLD:#}\n{}", lines.len(), lines.join("\n")));
    }
}

fn line(site: &Site, message: &str) -> String {
    format!("{}:{}:{}: {message}", site.file, site.line, site.column)
}

/// Adds the callers outside of tests that are no findings, by the function that they call.
fn add_callers(text: &mut String, audit: &Audit<'_>, config: &Config) {
    let mut callers = BTreeMap::<_, Vec<_>>::new();
    let listed = |caller: &&Caller| !caller.site.in_tests && !caller.is_finding();
    for caller in audit.callers.iter().filter(listed) {
        callers.entry(caller.of.as_str()).or_default().push(caller);
    }
    for (function, callers) in callers {
        let title = match config.callers_of(function) {
            Some(_) => format!("Callers of `{function}`, where {FILE_NAME} allows them"),
            None => format!("Callers of `{function}`, which `callers` in {FILE_NAME} does not restrict"),
        };
        let reason = |caller: &Caller| caller.reason.clone().unwrap_or_else(|| caller.site.item.clone());
        add_section(text, &title, callers.into_iter().map(|caller| line(&caller.site, &reason(caller))));
    }
}

fn add_incomplete(text: &mut String, audit: &Audit<'_>) {
    let title = "Packages that replaced singletons keep from compiling, whose uses may not all be seen yet";
    add_section(text, title, audit.incomplete.iter().cloned());
}

fn add_findings(text: &mut String, audit: &Audit<'_>, surroundings: &Surroundings<'_>) {
    for change in &surroundings.changes {
        add(text, format!("\n{change}"));
    }
    let kind = if surroundings.baseline.is_some() { "New findings" } else { "Findings" };
    let red = |message: &str| format!("{RED}{message}{RED:#}");
    for rule in rules::ALL {
        let new = audit.findings.iter().filter(|finding| finding.rule == rule && finding.is_new());
        let lines = new.map(|finding| line(&finding.site, &finding.message));
        add_section(text, &format!("{kind} of the rule {}", rule.name), lines);
    }
    let stale = audit.stale.iter().map(|stale| stale_line(stale, surroundings));
    add_section(text, "Stale entries of the baseline", stale);
    let accepted = audit.findings.iter().filter(|finding| !finding.is_new()).count();
    if let Some(baseline) = surroundings.baseline {
        add(text, format!("\nFindings that {} accepts: {accepted}", baseline.shown_path()));
    }
    let left = if accepted == 0 { "no finding" } else { "no finding that the baseline does not accept" };
    let clean = format!("\n{GREEN}clean{GREEN:#}: {left}");
    add(
        text,
        if audit.is_clean() { clean } else { format!("\n{}: {}", red("not clean"), next_step(audit, surroundings)) },
    );
}

fn stale_line(Stale { entry, found }: &Stale, surroundings: &Surroundings<'_>) -> String {
    let file = surroundings.baseline.map(Baseline::shown_path).unwrap_or_default();
    let mut text = format!("{file}:{}: {} in {} `{}`", entry.line, entry.rule, entry.package, entry.item);
    let _ = write!(text, ": {} accepted, {found} found", entry.count);
    text
}

fn next_step(audit: &Audit<'_>, surroundings: &Surroundings<'_>) -> String {
    let has_new = audit.findings.iter().any(Finding::is_new);
    match (surroundings.baseline.is_some(), has_new) {
        (false, _) => {
            "`cargo factory migrate` rewrites what is safe to rewrite; `cargo factory explain RULE` tells more; \
            `--baseline --accept-new --reason \"…\"` accepts the rest for now"
                .to_owned()
        }
        (true, true) => "mend the new findings, or accept them with `--accept-new --reason \"…\"`".to_owned(),
        (true, false) => "remove the stale entries with `--prune`".to_owned(),
    }
}
