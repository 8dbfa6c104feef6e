//! SARIF 2.1.0, which code hosts show beside the lines.

use crate::audit::{
    findings::Finding,
    model::Audit,
    rules::{self, Rule},
};
use camino::Utf8Path;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::json;
use serde_sarif::sarif::{
    ArtifactLocation, Location, LogicalLocation, Message, MultiformatMessageString, PhysicalLocation, Region,
    ReportingDescriptor, Result, ResultLevel, Run, Sarif, Suppression, Tool, ToolComponent,
};
use std::collections::BTreeMap;

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

const GUIDE: &str = "https://docs.rs/factory-core/latest/factory_core/guide/guarantees/index.html";

/// The characters of a path that a URI escapes.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'_').remove(b'.').remove(b'~');

pub(super) fn render(audit: &Audit<'_>) -> Sarif {
    let driver = ToolComponent::builder()
        .name("cargo-factory")
        .semantic_version(env!("CARGO_PKG_VERSION"))
        .information_uri(env!("CARGO_PKG_REPOSITORY"))
        .rules(rules::ALL.iter().map(describe_rule).collect::<Vec<_>>())
        .build();
    let run = Run::builder()
        .tool(Tool::builder().driver(driver).build())
        .column_kind(json!("unicodeCodePoints"))
        .results(results(&audit.findings))
        .build();
    Sarif::builder().schema(SCHEMA).version(json!("2.1.0")).runs(vec![run]).build()
}

fn describe_rule(rule: &Rule) -> ReportingDescriptor {
    ReportingDescriptor::builder()
        .id(rule.name)
        .short_description(MultiformatMessageString::builder().text(rule.summary).build())
        .help(MultiformatMessageString::builder().text(rule.help).build())
        .help_uri(GUIDE)
        .build()
}

fn results(findings: &[Finding]) -> Vec<Result> {
    let mut seen = BTreeMap::new();
    let mut result = |finding| {
        let fingerprint = fingerprint(finding);
        let count = seen.entry(fingerprint.clone()).or_insert(0);
        *count += 1;
        report(finding, format!("{fingerprint}:{count}"))
    };
    findings.iter().map(&mut result).collect()
}

/// Returns what stays the same when lines move: the key of the baseline.
fn fingerprint(finding: &Finding) -> String {
    format!("{}:{}:{}:{}", finding.rule.name, finding.site.package, finding.site.item, finding.hash)
}

fn report(finding: &Finding, fingerprint: String) -> Result {
    let index = rules::ALL.iter().position(|rule| *rule == finding.rule).and_then(|index| i64::try_from(index).ok());
    let accepted = finding.accepted.as_ref().map(|reason| {
        Suppression::builder().kind(json!("external")).status(json!("accepted")).justification(reason).build()
    });
    Result {
        rule_index: index,
        suppressions: Some(accepted.into_iter().collect()),
        ..Result::builder()
            .rule_id(finding.rule.name)
            .level(ResultLevel::Error)
            .message(Message::builder().text(&finding.message).build())
            .locations(vec![locate(finding)])
            .partial_fingerprints(BTreeMap::from([("finding/v1".to_owned(), fingerprint)]))
            .build()
    }
}

fn locate(finding: &Finding) -> Location {
    let site = &finding.site;
    let number = |number| i64::try_from(number).unwrap_or(i64::MAX);
    let region = Region::builder().start_line(number(site.line)).start_column(number(site.column)).build();
    let physical = PhysicalLocation::builder().artifact_location(artifact(&site.file)).region(region).build();
    let item = LogicalLocation::builder().fully_qualified_name(&site.item).build();
    Location::builder().physical_location(physical).logical_locations(vec![item]).build()
}

/// Returns a URI relative to the root of the workspace. A generated file may be outside of it, and has an absolute one.
fn artifact(file: &Utf8Path) -> ArtifactLocation {
    let path = file.as_str().replace('\\', "/");
    let uri = utf8_percent_encode(&path, ESCAPED).to_string();
    if file.is_absolute() {
        ArtifactLocation::builder().uri(format!("file://{uri}")).build()
    } else {
        ArtifactLocation::builder().uri(uri).uri_base_id("%SRCROOT%").build()
    }
}
