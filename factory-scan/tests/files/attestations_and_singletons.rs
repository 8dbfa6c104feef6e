//! Attestations, definitions of singletons, and modules that are only compiled for tests.

use crate::scan_file;

#[test]
fn attestations_are_listed_in_place_of_findings() {
    let text = "#[attest(reason = \"counts \\\"requests\\\"\")]\nstatic COUNT: AtomicU64 = x();\n\
        agent_factory! { factory F for struct P { shared { #[attest(reason = \"a pool\")] pool: Pool } } }\n\
        #[derive(Shareable)] struct S { #[attest(reason = \"a cache\")] cache: Mutex<u8> }\n\
        #[cfg(test)] mod tests { #[attest] fn f() {} }";
    let scan = scan_file(text).unwrap();
    assert_eq!(scan.globals, []);
    let found: Vec<_> = scan
        .attestations
        .iter()
        .map(|found| (&*found.reason, &*found.at.item, found.at.line, found.at.in_tests))
        .collect();
    let expected = [
        ("counts \"requests\"", "COUNT", 1, false),
        ("a pool", "", 3, false),
        ("a cache", "S", 4, false),
        ("", "tests::f", 5, true),
    ];
    assert_eq!(found, expected);
    assert!(text[scan.attestations[1].at.start..].starts_with("#[attest(reason = \"a pool\")] pool"));
}

#[test]
fn macros_that_define_globals_are_attested() {
    let globals =
        |text: &str| scan_file(text).unwrap().globals.into_iter().map(|global| global.name).collect::<Vec<_>>();
    for text in [
        "#[attest(reason = \"r\")] thread_local! { static X: Cell<u8> = x(); }",
        "#[attest(reason = \"r\")] #[cfg(unix)] ::std::thread_local!(static X: Cell<u8> = x());",
        "fn f() { #[attest(reason = \"r\")] tokio::task_local! { static X: u8; } }",
        "#[attest(reason = \"r\")] cached! { X; fn f() -> u8 = { 1 } }",
    ] {
        assert_eq!(globals(text), [""; 0], "{text}");
    }
    let second = "#[attest(reason = \"r\")] thread_local! {} thread_local! {}";
    assert_eq!(globals(second), ["thread_local"]);
    assert_eq!(globals("#[attest(reason = \"r\")] wrap! { static X: Mutex<u8> = x(); }"), ["X"]);
}

#[test]
fn singletons_are_listed() {
    let text = "#[deprecated_singleton(instead = \"create_agent_instance_factory($scope)\")]\npub fn get_factory() -> &'static F { x() }\n\
        impl router::EventRouter<'_> { #[factory_core::deprecated_singleton(stage = \"deny\", instead = \"$platform.events\")] pub fn instance() {} }\n\
        agent_factory! { factory F for struct P { replaces { get_old, #[cfg(x)] Registry::instance, static CONFIG, const Map::<_, u8>::LIMITS } } }";
    let scan = scan_file(text).unwrap();
    let found: Vec<_> =
        scan.singletons.iter().map(|found| (&*found.name, found.owner.as_deref(), found.instead.as_deref())).collect();
    let expected = [
        ("get_factory", None, Some("create_agent_instance_factory($scope)")),
        ("instance", Some("EventRouter"), Some("$platform.events")),
        ("get_old", None, None),
        ("instance", Some("Registry"), None),
        ("CONFIG", None, None),
        ("LIMITS", Some("Map"), None),
    ];
    assert_eq!(found, expected);
    assert_eq!((&*scan.singletons[1].at.item, scan.singletons[1].at.line), ("EventRouter::instance", 3));
}

#[test]
fn modules_in_other_files_are_listed() {
    let text = "mod a; #[cfg(test)] mod b; mod c { #[cfg(all(test, unix))] mod d; #[cfg(not(test))] mod r#type; }
        #[cfg(test)] #[path = \"x\"] mod e { #[path = \"fake.rs\"] mod f; mod g {} }
        #[cfg_attr(all(test, unix), path = \"y\")] mod h { #[cfg_attr(not(test), path = \"real.rs\")] mod i; }";
    let scan = scan_file(text).unwrap();
    let found: Vec<_> = scan
        .modules
        .iter()
        .map(|module| (module.folders.join("/"), &*module.name, module.path.as_deref(), module.in_tests))
        .collect();
    let expected = [
        ("", "a", None, false),
        ("", "b", None, true),
        ("c", "d", None, true),
        ("c", "type", None, false),
        ("x", "f", Some("fake.rs"), true),
        ("h", "i", None, true),
        ("h", "i", Some("real.rs"), false),
        ("y", "i", None, true),
        ("y", "i", Some("real.rs"), true),
    ];
    assert_eq!(found, expected.map(|(folders, name, path, in_tests)| (folders.to_owned(), name, path, in_tests)));
}
