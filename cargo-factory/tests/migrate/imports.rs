//! Imports that become unused.

use crate::project::Project;

const LIB: &str = "\
pub mod platform;

pub mod whole {
    use crate::platform::AgentInstanceFactory;
    use crate::platform::get_factory;

    pub fn f(factory: &AgentInstanceFactory<'_>) -> String {
        get_factory().triage().answer(\"a\")
    }
}

pub mod renamed {
    use crate::platform::{AgentInstanceFactory, get_events as events, get_factory as old};

    pub fn f(factory: &AgentInstanceFactory<'_>) -> String {
        old().triage().answer(\"a\")
    }

    pub fn g() {
        events().send(\"a\");
    }
}

pub mod nested {
    use crate::{
        platform::{self, get_factory},
        renamed::{f, g},
    };

    pub fn h(factory: &platform::AgentInstanceFactory<'_>) -> String {
        g();
        f(factory) + &get_factory().triage().answer(\"a\")
    }
}

pub mod unused_before {
    #[allow(unused_imports)]
    use crate::platform::get_factory;
    use std::fmt::Debug;
}

pub mod in_tests {
    use crate::platform::{AgentInstanceFactory, get_factory};

    pub fn f(factory: &AgentInstanceFactory<'_>) -> String {
        get_factory().triage().answer(\"a\")
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn t() {
            assert_eq!(get_factory().triage().answer(\"a\"), \"a\");
        }
    }
}
";

#[test]
fn imports_go_with_their_last_use() {
    let project = Project::new("imports", &[("src/lib.rs", LIB)]);
    let (code, outcomes) = project.migrate();
    assert_eq!(code, 1, "{outcomes:#?}");
    let expected = LIB
        .replacen("    use crate::platform::get_factory;\n", "", 1)
        .replace(", get_factory as old}", "}")
        .replace("platform::{self, get_factory},\n        renamed", "platform::{self},\n        renamed")
        .replace("old().triage", "factory.triage")
        .replacen("        get_factory().triage().answer", "        factory.triage().answer", 1)
        .replace("&get_factory().triage", "&factory.triage");
    let (before, after) = expected.split_at(expected.find("pub mod in_tests").unwrap());
    let after = after.replacen("        get_factory().triage().answer", "        factory.triage().answer", 1);
    assert_eq!(project.read("src/lib.rs"), format!("{before}{after}"));
    project.assert_compiles();
}

#[test]
fn denied_warnings_do_not_keep_a_use_from_being_rewritten() {
    let lib = "\
#![deny(warnings)]
#![allow(deprecated)]
pub mod platform;
use platform::{AgentInstanceFactory, get_factory};

pub fn f(factory: &AgentInstanceFactory<'_>) -> String {
    get_factory().triage().answer(\"a\")
}
";
    let project = Project::new("denied_warnings", &[("src/lib.rs", lib)]);
    let (code, outcomes) = project.migrate();
    assert_eq!(code, 0, "{outcomes:#?}");
    let expected = lib.replace("{AgentInstanceFactory, get_factory}", "AgentInstanceFactory");
    let text = project.read("src/lib.rs");
    assert_eq!(
        text.replace("{AgentInstanceFactory}", "AgentInstanceFactory"),
        expected.replace("get_factory()", "factory")
    );
    project.assert_compiles();
}

#[test]
fn imports_of_code_that_no_build_compiles_stay() {
    let lib = "\
pub mod platform;

pub mod windows {
    use crate::platform::{Platform, get_events};

    pub fn f(platform: &Platform) {
        get_events().send(\"a\");
    }

    #[cfg(windows)]
    pub fn g() {
        get_events().send(\"b\");
    }
}

pub mod commented {
    use crate::platform::{
        Platform,
        // The old events.
        get_events,
    };

    pub fn f(platform: &Platform) {
        get_events().send(\"c\");
    }
}

pub mod trailing {
    use crate::platform::Platform;
    use crate::platform::get_events; // The old events.

    pub fn f(platform: &Platform) {
        get_events().send(\"d\");
    }
}
";
    let project = Project::new("needed_imports", &[("src/lib.rs", lib)]);
    let (code, outcomes) = project.migrate();
    assert_eq!(code, 1, "{outcomes:#?}");
    let expected = ["a", "c", "d"].iter().fold(lib.to_owned(), |text, message| {
        text.replace(&format!("get_events().send(\"{message}\")"), &format!("platform.events.send(\"{message}\")"))
    });
    assert_eq!(project.read("src/lib.rs"), expected);
    project.assert_compiles();
}
