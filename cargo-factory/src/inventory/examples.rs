//! Inventories for the tests of the commands.

use super::{Attestation, Caller, Global, Inventory, Scope, Site, Status, Use, UseForm};

/// Returns a site in the package `app`, whose item is the name of the file.
pub(crate) fn site(file: &str, line: usize) -> Site {
    Site {
        file: file.into(),
        line,
        column: 5,
        package: "app".to_owned(),
        item: file.trim_start_matches("src/").trim_end_matches(".rs").replace('/', "::"),
        tier: None,
        in_tests: false,
    }
}

pub(crate) fn call(file: &str, line: usize) -> Use {
    Use {
        singleton: "get_x".to_owned(),
        instead: Some("create_x($scope)".to_owned()),
        form: UseForm::Call,
        status: Status::Compiled,
        reason: None,
        in_deprecated: false,
        site: site(file, line),
    }
}

pub(crate) fn scope(file: &str, line: usize) -> Scope {
    Scope { function: "for_user".to_owned(), site: site(file, line) }
}

pub(crate) fn global(file: &str, line: usize) -> Global {
    let text = "`CACHE` is shared by all users; move it into the platform".to_owned();
    Global { name: "CACHE".to_owned(), text, certain: true, site: site(file, line) }
}

pub(crate) fn caller(file: &str, allowed: Option<bool>) -> Caller {
    Caller { of: "Identity::verified".to_owned(), allowed, reason: None, site: site(file, 7) }
}

pub(crate) fn in_tests(site: Site) -> Site {
    Site { in_tests: true, ..site }
}

/// Returns an inventory with one entry of each kind, in the tiers `api` and none.
pub(crate) fn one_of_each() -> Inventory {
    let api = |found: Site| Site { tier: Some("api".to_owned()), ..found };
    let of_api = |found: Use| Use { site: api(found.site.clone()), ..found };
    let unresolved =
        |found: Use| Use { status: Status::Unresolved, reason: Some("no build compiles it".into()), ..found };
    Inventory {
        uses: vec![
            of_api(call("src/api/a.rs", 3)),
            of_api(Use { form: UseForm::Reference, ..call("src/api/a.rs", 4) }),
            of_api(Use { form: UseForm::Import, ..call("src/api/a.rs", 1) }),
            of_api(Use { status: Status::Error, ..call("src/api/b.rs", 9) }),
            Use { form: UseForm::Definition, ..call("src/old.rs", 2) },
            Use { form: UseForm::Doc, status: Status::Prose, ..call("src/old.rs", 1) },
            unresolved(Use { form: UseForm::Doc, ..call("src/old.rs", 11) }),
            unresolved(call("src/old.rs", 12)),
            Use { status: Status::Generated, ..call("/target/out/made.rs", 1) },
            Use { site: in_tests(site("tests/t.rs", 5)), ..call("tests/t.rs", 5) },
        ],
        globals: vec![
            global("src/old.rs", 20),
            Global { certain: false, ..global("src/old.rs", 21) },
            Global { site: in_tests(site("tests/t.rs", 6)), ..global("tests/t.rs", 6) },
        ],
        attestations: vec![Attestation { reason: "a counter".to_owned(), site: site("src/old.rs", 22) }],
        callers: vec![caller("src/auth/a.rs", Some(true)), caller("src/old.rs", Some(false))],
        scopes: vec![
            Scope { site: api(site("src/api/b.rs", 8)), ..scope("src/api/b.rs", 8) },
            Scope { site: in_tests(site("tests/t.rs", 7)), ..scope("tests/t.rs", 7) },
        ],
        incomplete: vec!["app".to_owned()],
    }
}
