//! Each format, for a constructed inventory.

use super::{Surroundings, render};
use crate::{
    audit::{
        baseline::{Baseline, Entry},
        model::Audit,
        tests::CONFIG,
    },
    cli::Format,
    config::Config,
    inventory::{Inventory, examples},
};
use serde_json::Value;

fn render_plain(audit: &Audit<'_>, format: Format, config: &Config, baseline: Option<&Baseline>) -> String {
    let text = render(audit, format, &Surroundings { config, baseline, changes: Vec::new() }).unwrap();
    anstream::adapter::strip_str(&text).to_string()
}

fn parse(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn baseline() -> Baseline {
    let mut baseline = Baseline::new("factory-baseline.toml".into());
    let [rule, package, item] = ["a_deprecated_singleton_names_its_replacement", "app", "api::a"].map(str::to_owned);
    let hash = "0123456789abcdef".to_owned();
    baseline.entries.push(Entry { rule, package, item, hash, count: 2, reason: "later".to_owned(), line: 4 });
    baseline
}

/// Returns the audit of an inventory, one of whose findings is in the baseline.
fn audit_with_baseline<'a>(config: &Config, inventory: &'a Inventory) -> (Audit<'a>, Baseline) {
    let mut audit = Audit::new(config, inventory);
    let mut baseline = baseline();
    baseline.entries.push(Entry {
        hash: audit.findings[1].hash.clone(),
        count: 1,
        line: 12,
        ..baseline.entries[0].clone()
    });
    audit.stale = baseline.compare(&mut audit.findings, |_| true);
    (audit, baseline)
}

#[test]
fn the_table_of_tiers_fits_the_width() {
    let (config, inventory) = (Config::from_text(CONFIG), examples::one_of_each());
    let text = render_plain(&Audit::new(&config, &inventory), Format::Human, &config, None);
    let expected = "\
Compliance: 16.6 % (1 of 6)

 tier       target       now  scopes  calls  refs  imports  globals  unseen  defs  docs
 api          50 %  25.0 % *     1/4      2     1        1        0       0     0     0
 (no tier)           0.0 %       0/2      2     0        0        1       2     1     1
 all                16.6 %       1/6      4     1        1        1       2     1     1
";
    assert!(text.starts_with(expected), "{text}");
    assert!(text.lines().take_while(|line| !line.contains("Attestations")).all(|line| line.chars().count() <= 100));
}

#[test]
fn a_long_name_of_a_tier_is_wrapped() {
    let name = "agent components that the mobile client and the old protocol use";
    let config = Config::from_text(&CONFIG.replace("\"api\"", &format!("\"{name}\"")));
    let inventory = Inventory::default();
    let text = super::table::render_tiers(&Audit::new(&config, &inventory));
    assert!(text.lines().all(|line| line.chars().count() <= 100), "{text}");
    assert!(text.contains("agent"), "{text}");
}

#[test]
fn findings_are_lines_that_an_editor_can_follow() {
    let (config, inventory) = (Config::from_text(CONFIG), examples::one_of_each());
    let text = render_plain(&Audit::new(&config, &inventory), Format::Human, &config, None);
    let title = "\nFindings of the rule a_deprecated_singleton_names_its_replacement: 7\n";
    assert!(text.contains(title), "{text}");
    let expected = "src/api/a.rs:3:5: calls the singleton `get_x`; use `create_x($scope)`";
    assert!(text.lines().any(|line| line == expected), "{text}");
    assert!(text.contains("Attestations: 1\nsrc/old.rs:22:5: a counter\n"), "{text}");
    assert!(
        text.contains(
            "Callers of `Identity::verified`, where factory.toml allows them: 1\nsrc/auth/a.rs:7:5: auth::a\n"
        )
    );
    assert!(text.contains("not clean: `cargo factory migrate` rewrites what is safe to rewrite"), "{text}");
}

#[test]
fn without_settings_the_output_says_how_to_write_them() {
    let callers = vec![examples::caller("src/a.rs", None)];
    let inventory = Inventory { callers, ..Inventory::default() };
    let config = Config::default();
    let text = render_plain(&Audit::new(&config, &inventory), Format::Human, &config, None);
    assert!(text.contains("Compliance: n/a (0 of 0)"), "{text}");
    assert!(
        text.contains("Callers of `Identity::verified`, which `callers` in factory.toml does not restrict: 1"),
        "{text}"
    );
    assert!(text.contains("clean: no finding"), "{text}");
    assert!(text.contains("write a factory.toml beside Cargo.lock:\n\n    [[tiers]]\n"), "{text}");
}

#[test]
fn new_findings_and_stale_entries_are_listed() {
    let (config, inventory) = (Config::from_text(CONFIG), examples::one_of_each());
    let (audit, baseline) = audit_with_baseline(&config, &inventory);
    let text = render_plain(&audit, Format::Human, &config, Some(&baseline));
    assert!(text.contains("New findings of the rule a_deprecated_singleton_names_its_replacement: 6"), "{text}");
    assert!(text.contains("Findings that factory-baseline.toml accepts: 1"), "{text}");
    let stale =
        "factory-baseline.toml:4: a_deprecated_singleton_names_its_replacement in app `api::a`: 2 accepted, 0 found";
    assert!(text.contains(stale), "{text}");
}

#[test]
fn json_has_the_schema_of_the_repository() {
    let (config, inventory) = (Config::from_text(CONFIG), examples::one_of_each());
    let (audit, _) = audit_with_baseline(&config, &inventory);
    let schema = parse(include_str!("../../../schemas/audit.schema.json"));
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    let json = parse(&render_plain(&audit, Format::Json, &config, None));
    validator.validate(&json).unwrap();
    assert_eq!(json["uses"][0]["file"], "src/api/a.rs");
    assert_eq!(json["findings"][1]["accepted"], "later");
    let mut wrong = json.clone();
    wrong["uses"][0]["form"] = "method".into();
    assert!(!validator.is_valid(&wrong));
    wrong = json.clone();
    wrong["findings"][0]["extra"] = 1.into();
    assert!(!validator.is_valid(&wrong));
}

#[test]
fn sarif_has_the_published_schema() {
    let (config, inventory) = (Config::from_text(CONFIG), examples::one_of_each());
    let (audit, _) = audit_with_baseline(&config, &inventory);
    // The published schema has two patterns with a `]` too much, which is an error in the dialect of JSON Schema.
    let published = include_str!("../../../tests/schemas/sarif-2.1.0.json").replace("{2}]?$", "{2}?$");
    let validator = jsonschema::validator_for(&parse(&published)).unwrap();
    let sarif = parse(&render_plain(&audit, Format::Sarif, &config, None));
    validator.validate(&sarif).unwrap();
    let run = &sarif["runs"][0];
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 10);
    let at = |index: usize| &results[index]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
    assert_eq!((at(0), at(1)), (&"file:///target/out/made.rs".into(), &"src/api/a.rs".into()));
    assert_eq!(results[1]["suppressions"][0]["justification"], "later");
    for result in results {
        let rule = &run["tool"]["driver"]["rules"][usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
        assert_eq!(rule["id"], result["ruleId"]);
        assert!(!rule["help"]["text"].as_str().unwrap().is_empty());
    }
    let fingerprint = |result: &Value| result["partialFingerprints"]["finding/v1"].as_str().unwrap().to_owned();
    let fingerprints: std::collections::BTreeSet<_> = results.iter().map(fingerprint).collect();
    assert_eq!(fingerprints.len(), results.len());
}

#[test]
fn uris_are_escaped() {
    let inventory = Inventory { uses: vec![examples::call("src/ä b#.rs", 1)], ..Inventory::default() };
    let config = Config::default();
    let sarif = parse(&render_plain(&Audit::new(&config, &inventory), Format::Sarif, &config, None));
    let location = &sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"];
    assert_eq!((&location["uri"], &location["uriBaseId"]), (&"src/%C3%A4%20b%23.rs".into(), &"%SRCROOT%".into()));
}
