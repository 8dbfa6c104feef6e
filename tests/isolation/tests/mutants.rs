//! The suite finds the leak of each mutant, and nothing else.

mod scratch;

use agency::team::Team;
use factory_testing::IsolationSuite;
use scratch::Scratch;
use std::collections::BTreeSet;

/// A change of the sources that lets values leak.
struct Mutant {
    name: &'static str,
    file: &'static str,
    /// Texts of the file and what takes their place.
    replaced: &'static [(&'static str, &'static str)],
    /// Returns whether a leak of this value compiles.
    leaks: fn(value: &str, leak: &str) -> bool,
}

const MUTANTS: &[Mutant] = &[
    Mutant {
        name: "an attested lock in a shared component, from which a constructor takes what it returns",
        file: "tests/isolation/src/team.rs",
        replaced: &[
            (
                "    words: Vec<String>,",
                "    #[attest(reason = \"it holds phrases\")]\n    words: std::sync::Mutex<Arc<Vec<String>>>,",
            ),
            (
                "    fn open(scope: UserScope<'user>, #[shared] phrases: &'user Phrases) -> Self {\n        Self { scope, phrases }",
                "    fn open(scope: UserScope<'user>, #[shared] phrases: &'user Phrases) -> <Self as Kept>::Words {\n        Arc::clone(&phrases.words.lock().unwrap())",
            ),
            ("        Some((self.phrases.words.first()?, self.scope.user_id()))", "        None"),
            (
                "/// The error when an agent cannot start.",
                "pub trait Kept {\n    type Words;\n}\nimpl Kept for Greeter<'_> {\n    type Words = Arc<Vec<String>>;\n}\n/// The error.",
            ),
        ],
        leaks: |value, _| value == "greeter",
    },
    Mutant {
        name: "a covariant marker",
        file: "factory-core/src/scope/brand.rs",
        replaced: &[("PhantomData<fn(&'user ()) -> &'user ()>", "PhantomData<&'user ()>")],
        // The locks of a factory, the parameter of a trait and the output of a future are invariant without the marker.
        leaks: |value, leak| match leak {
            "two_scopes" => true,
            "mixed" | "swapped" => !["Team", "tool", "report's constructor"].contains(&value),
            _ => false,
        },
    },
    Mutant {
        name: "a trait object without the bound that names its user",
        file: "tests/isolation/src/team.rs",
        replaced: &[
            ("pub trait Tool<'user>: BelongsTo<'user> + Send {}", "pub trait Tool: Send {}"),
            ("impl<'user> Tool<'user> for Hammer<'user> {}", "impl Tool for Hammer<'_> {}"),
            ("dyn Tool<'user> + 'user", "dyn Tool + 'user"),
        ],
        leaks: |value, leak| value == "tool" && ["mixed", "swapped", "two_scopes"].contains(&leak),
    },
    Mutant {
        name: "a scope that is not bound to its admission",
        file: "factory-core/src/scope/admitted.rs",
        replaced: &[
            (
                "pub fn scope_lifetime(&self) -> ScopeLifetime<'_> {",
                "pub fn scope_lifetime<'user>(&self) -> ScopeLifetime<'user> {",
            ),
            ("ScopeLifetime::new(&self.context)", "loop {}"),
            ("pub fn open<'user>(&'user self,", "pub fn open<'user>(&self,"),
            ("open(lifetime, self.permits.platform(), &self.request)", "loop {}"),
        ],
        leaks: |_, leak| ["user_scope", "two_scopes"].contains(&leak),
    },
];

#[test]
fn a_failure_shows_the_program_and_the_reason() {
    let scratch = Scratch::copy();
    let suite = IsolationSuite::new("agency::team::Team", &Team::WIRING, scratch.package());
    let file = "tests/isolation/src/team.rs";
    let failure = |replaced: &[_]| {
        let original = scratch.replace(file, replaced);
        let text = suite.run().and_then(factory_testing::Report::into_result).unwrap_err();
        scratch.write(file, &original);
        text
    };

    let leak = failure(MUTANTS[2].replaced);
    for part in [
        "3 of 286 cases of `agency::team::Team` failed",
        "agent `tool`, leak `mixed` (it is in one collection with another user's): the leak compiles",
        "expected: rustc rejects it: E0521 or",
        "            let agents = [alice.tool().ok().unwrap(), bob.tool().ok().unwrap()];",
    ] {
        assert!(leak.contains(part), "{part}\n\n{leak}");
    }

    let other = failure(&[
        ("triage: Triage(topic: String, urgent: bool)", "triage: Triage(topic: String)"),
        ("    #[param]\n    urgent: bool,\n", ""),
    ]);
    for part in [
        "agent `triage`, leak `static` (it is kept in a `static`): the leak fails for another reason",
        "agent `triage`, leak `static` (it is kept in a `static`): the twin does not compile",
        "error[E0061]: this method takes 1 argument but 2 arguments were supplied",
    ] {
        assert!(other.contains(part), "{part}\n\n{other}");
    }

    let private = failure(&[("pub struct Memory<'user>", "struct Memory<'user>")]);
    assert!(private.contains("make what it names `pub`, or leave the agent out with `skip`"), "{private}");

    let broken = failure(&[("pub struct NotReady;", "pub struct NotReady")]);
    assert!(broken.contains("were not checked, because what they depend on does not compile"), "{broken}");
}

#[test]
fn each_mutant_fails_exactly_the_cases_that_it_leaks() {
    let scratch = Scratch::copy();
    assert_eq!(failed_cases(&scratch), BTreeSet::new(), "the sources are not changed yet");
    for Mutant { name, file, replaced, leaks } in MUTANTS {
        let original = scratch.replace(file, replaced);
        let expected = all_cases().into_iter().filter(|(value, leak)| leaks(value, leak));
        let expected: BTreeSet<_> = expected.map(|(value, leak)| format!("{value}: {leak}")).collect();
        assert_eq!(failed_cases(&scratch), expected, "{name}");
        scratch.write(file, &original);
    }
}

fn failed_cases(scratch: &Scratch) -> BTreeSet<String> {
    let suite = IsolationSuite::new("agency::team::Team", &Team::WIRING, scratch.package());
    suite.run().unwrap_or_else(|error| panic!("{error}")).failed_cases().iter().cloned().collect()
}

/// Lists the values of one user, and the leaks that are possible for each.
fn all_cases() -> Vec<(&'static str, &'static str)> {
    let leaks = "static thread_local leaked thread task channel returned future callback pushed boxed arc erased component \
        partition mixed swapped user_scope two_scopes";
    let values = "Team UserScope memory history triage billing greeter report page tool sketch match"
        .split(' ')
        .chain(["report's constructor", "scoped memory"])
        .chain(cfg!(feature = "translation").then_some("translation"));
    let is_possible = |value: &str, leak: &str| {
        value != "sketch" || !["static", "thread", "task", "component", "partition"].contains(&leak)
    };
    let cases = values.flat_map(|value| leaks.split_whitespace().map(move |leak| (value, leak)));
    cases.filter(|(value, leak)| is_possible(value, leak)).collect()
}
