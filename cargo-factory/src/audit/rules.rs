//! The rules that a finding can break. Each is a row of the guide's table of guarantees.

/// A rule of the guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Rule {
    pub(crate) name: &'static str,
    /// One sentence that says what must hold.
    pub(crate) summary: &'static str,
    /// The next step of a developer who has a finding.
    pub(crate) help: &'static str,
}

pub(crate) const DEPRECATED_SINGLETON: Rule = Rule {
    name: "a_deprecated_singleton_names_its_replacement",
    summary: "Code gets what belongs to a user from its scope, not from a global accessor.",
    help: "Run `cargo factory migrate`, which rewrites the uses that are safe to rewrite and lists what each other one \
           needs.",
};

pub(crate) const REPLACED_SINGLETON: Rule = Rule {
    name: "a_replaced_singleton_never_compiles",
    summary: "A global accessor that is listed under `replaces` has no callers.",
    help: "Replace the use with what the message names. rustc rejects it until then.",
};

pub(crate) const GLOBAL_STATE: Rule = Rule {
    name: "a_user_scoped_module_holds_no_global_state",
    summary: "No value outlives the scope of the user it came from.",
    help: "Move the value into the platform, partitioned by user, or attest that it holds no user's data with \
           `#[attest(reason = \"…\")]`.",
};

pub(crate) const VALID_CONTEXT: Rule = Rule {
    name: "a_scope_opens_only_from_a_valid_context",
    summary: "Only the code that authenticates a user makes an identity.",
    help: "Move the call to the files that `callers` in factory.toml lists, and pass the identity on.",
};

pub(crate) const USER_DATA: Rule = Rule {
    name: "user_data_stays_with_its_user",
    summary: "Only the code that may show a user's data takes it out of a `UserData`.",
    help: "Move the call to the files that `callers` in factory.toml lists.",
};

/// All rules, in the order of their names.
pub(crate) const ALL: [Rule; 5] = [DEPRECATED_SINGLETON, REPLACED_SINGLETON, VALID_CONTEXT, GLOBAL_STATE, USER_DATA];

/// Returns the rule that a call of a restricted function breaks outside of its files.
pub(super) fn of_caller(function: &str) -> Rule {
    if function == "UserData::reveal" { USER_DATA } else { VALID_CONTEXT }
}
