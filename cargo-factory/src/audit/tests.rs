//! Counts and findings of constructed inventories.

use super::{compliance::Compliance, findings::list_findings, model::Audit, rules};
use crate::{
    config::Config,
    explain::rules::guarantees,
    inventory::{Inventory, Site, Use, examples},
};

pub(super) const CONFIG: &str = "\
[[tiers]]\nname = \"api\"\npaths = [\"src/api/**\"]\ntarget = 50\norder = 1\n\
[[callers]]\nof = \"Identity::verified\"\npaths = [\"src/auth/**\"]\n";

fn compliance(numerator: usize, denominator: usize, percent: Option<f64>) -> Compliance {
    Compliance { numerator, denominator, percent }
}

#[test]
fn compliance_counts_scopes_uses_and_globals_outside_of_tests() {
    let inventory = examples::one_of_each();
    // Two calls and a reference in `src`, a call in generated code, and one static that is certain and not attested.
    assert_eq!(Compliance::count(&inventory, |_| true), compliance(1, 6, Some(16.6)));
    let in_api = |site: &Site| site.tier.is_some();
    assert_eq!(Compliance::count(&inventory, in_api), compliance(1, 4, Some(25.0)));
}

#[test]
fn compliance_of_nothing_is_not_available() {
    assert_eq!(Compliance::count(&Inventory::default(), |_| true), compliance(0, 0, None));
    assert_eq!(Compliance::new(0, 0).text(), "n/a");
}

#[test]
fn compliance_is_rounded_down() {
    assert_eq!(Compliance::new(9999, 10_000).text(), "99.9 %");
    assert_eq!(Compliance::new(10, 180).text(), "5.5 %");
    assert_eq!(Compliance::new(3, 3).text(), "100.0 %");
}

#[test]
fn tiers_are_counted_apart() {
    let inventory = examples::one_of_each();
    let audit = Audit::new(&Config::from_text(CONFIG), &inventory);
    let [api, rest] = &audit.tiers[..] else { panic!("{:?}", audit.tiers) };
    assert_eq!((api.name.as_deref(), rest.name.as_deref()), (Some("api"), None));
    assert_eq!([api.calls, api.references, api.imports, api.definitions, api.docs, api.unresolved], [2, 1, 1, 0, 0, 0]);
    assert_eq!(
        [rest.calls, rest.references, rest.imports, rest.definitions, rest.docs, rest.unresolved],
        [2, 0, 0, 1, 1, 2]
    );
    assert_eq!([api.globals, api.scopes, rest.globals, rest.scopes], [0, 1, 1, 0]);
    assert!(api.is_below_target());
}

#[test]
fn tiers_are_in_the_order_of_the_migration() {
    let text =
        "[[tiers]]\nname = \"a\"\npaths = [\"a\"]\norder = 2\n[[tiers]]\nname = \"b\"\npaths = [\"b\"]\norder = 1\n";
    let inventory = Inventory::default();
    let audit = Audit::new(&Config::from_text(text), &inventory);
    let names: Vec<_> = audit.tiers.iter().map(|tier| tier.name.as_deref()).collect();
    assert_eq!(names, [Some("b"), Some("a")]);
}

#[test]
fn findings_say_what_to_do() {
    let findings = list_findings(&Config::from_text(CONFIG), &examples::one_of_each());
    let lines: Vec<_> = findings
        .iter()
        .map(|finding| format!("{}:{} {}", finding.site.file, finding.site.line, finding.message))
        .collect();
    let outside = "`Identity::verified` is called outside of `src/auth/**`; move the call there, or list this file under \
                   `callers` in factory.toml";
    let expected = [
        "/target/out/made.rs:1 generated code uses the singleton `get_x`; let the build script of `app` write `create_x($scope)`",
        "src/api/a.rs:1 imports the singleton `get_x`; use `create_x($scope)`",
        "src/api/a.rs:3 calls the singleton `get_x`; use `create_x($scope)`",
        "src/api/a.rs:4 refers to the singleton `get_x`; use `create_x($scope)`",
        "src/api/b.rs:9 `get_x` is replaced and no longer compiles; use `create_x($scope)`",
        &format!("src/old.rs:7 {outside}"),
        "src/old.rs:11 `get_x` is mentioned where rustc cannot see it: no build compiles it",
        "src/old.rs:12 `get_x` is mentioned where rustc cannot see it: no build compiles it",
        "src/old.rs:20 `CACHE` is shared by all users; move it into the platform",
        "tests/t.rs:5 calls the singleton `get_x`; use `create_x($scope)`",
    ];
    assert_eq!(lines, expected);
    assert_eq!(findings[4].rule, rules::REPLACED_SINGLETON);
    assert_eq!(findings[5].rule, rules::VALID_CONTEXT);
}

#[test]
fn an_import_in_a_deprecated_item_is_no_finding() {
    let import = Use { form: crate::inventory::UseForm::Import, in_deprecated: true, ..examples::call("src/a.rs", 1) };
    let inventory = Inventory { uses: vec![import], ..Inventory::default() };
    assert!(list_findings(&Config::default(), &inventory).is_empty());
}

#[test]
fn callers_are_free_without_settings_and_in_tests() {
    let mut in_test = examples::caller("src/a.rs", Some(false));
    in_test.site.in_tests = true;
    let callers = vec![examples::caller("src/a.rs", None), in_test];
    let inventory = Inventory { callers, ..Inventory::default() };
    assert!(list_findings(&Config::default(), &inventory).is_empty());
}

#[test]
fn a_hash_is_of_the_found_code() {
    let hash = |line: usize, singleton: &str| {
        let found = Use { singleton: singleton.to_owned(), ..examples::call("src/a.rs", line) };
        let inventory = Inventory { uses: vec![found], ..Inventory::default() };
        list_findings(&Config::default(), &inventory).remove(0).hash
    };
    assert_eq!(hash(1, "get_x"), hash(9, "get_x"));
    assert_ne!(hash(1, "get_x"), hash(1, "get_y"));
}

#[test]
fn rules_are_those_of_the_guide() {
    let guide: Vec<_> = guarantees().into_iter().map(|guarantee| guarantee.name).collect();
    for rule in rules::ALL {
        assert!(guide.iter().any(|name| name == rule.name), "{}", rule.name);
    }
}
