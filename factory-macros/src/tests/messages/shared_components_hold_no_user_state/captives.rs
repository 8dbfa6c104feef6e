use crate::tests::messages::{group::Group, sources::GENERIC_PLATFORM};
use expect_test::expect;

#[test]
fn captives() {
    CAPTIVES.check();
}

#[test]
fn generic_captives() {
    GENERIC_CAPTIVES.check();
}

const CAPTIVES: Group = Group {
    accepted: "
        agent_factory! {
            pub factory Factory for pub struct Platform {
                shared { last: PerUser<Vec<String>> }
                scoped { memory: Memory }
                agents { notes: Notes }
                guards { limits: Limits }
            }
        }
    ",
    rejected: &[
        // Leaks: 19
        ("a_shared_user_scoped_type", &[("PerUser<Vec<String>", "Memory<'static")]),
        ("a_type_both_shared_and_scoped", &[("PerUser<Vec<String>>", "Memory")]),
        ("a_user_scoped_type_in_an_arc", &[("PerUser<Vec<String", "Arc<Memory<'static")]),
        ("the_lifetime_of_a_user", &[("PerUser<Vec<String>", "Memory<'user")]),
        // Leaks: 19, 20
        ("a_mutex_that_agents_are_pushed_through", &[("PerUser<Vec<String", "Mutex<Vec<Notes<'static>")]),
        // Leaks: 19
        ("a_slot_for_a_user_scoped_type", &[("PerUser<Vec<String", "OnceLock<Notes<'static")]),
        ("a_type_both_shared_and_an_agent", &[("PerUser<Vec<String>>", "Notes")]),
    ],
    messages: expect![[r#"
        `Memory` belongs to one user and cannot be shared by all: a captive dependency; remove `last` from `shared`
          | shared { last: Memory<'static> }
          |                ^^^^^^^^^^^^^^^ a_shared_user_scoped_type
          | shared { last: Memory }
          |                ^^^^^^ a_type_both_shared_and_scoped
          | shared { last: Arc<Memory<'static>> }
          |                ^^^^^^^^^^^^^^^^^^^^ a_user_scoped_type_in_an_arc
          | shared { last: Memory<'user> }
          |                ^^^^^^^^^^^^^ the_lifetime_of_a_user
        `Notes` belongs to one user and cannot be shared by all: a captive dependency; remove `last` from `shared`
          | shared { last: Mutex<Vec<Notes<'static>>> }
          |                ^^^^^^^^^^^^^^^^^^^^^^^^^^ a_mutex_that_agents_are_pushed_through
          | shared { last: OnceLock<Notes<'static>> }
          |                ^^^^^^^^^^^^^^^^^^^^^^^^ a_slot_for_a_user_scoped_type
          | shared { last: Notes }
          |                ^^^^^ a_type_both_shared_and_an_agent
    "#]],
};

const GENERIC_CAPTIVES: Group = Group {
    accepted: GENERIC_PLATFORM,
    rejected: &[
        ("a_generic_captive", &[("TheModel", "TheModel, last: Triage<M>")]),
        ("a_platform_with_a_lifetime", &[("Platform<M", "Platform<'a, M")]),
    ],
    messages: expect![[r#"
        `Triage<M>` belongs to one user and cannot be shared by all: a captive dependency; remove `last` from `shared`
          | shared { model: M as TheModel, last: Triage<M> }
          |                                      ^^^^^^^^^ a_generic_captive
        `Platform` outlives every user and cannot borrow; remove `'a`, and share a value or an `Arc`
          | pub factory Factory for pub struct Platform<'a, M: Model> {
          |                                             ^^ a_platform_with_a_lifetime
    "#]],
};
