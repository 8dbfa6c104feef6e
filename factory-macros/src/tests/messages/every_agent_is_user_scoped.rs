use crate::tests::messages::{
    group::Group,
    sources::{EVERY_SECTION, EVERY_SOURCE},
};
use expect_test::expect;

#[test]
fn fields() {
    FIELDS.check();
}

#[test]
fn entries() {
    ENTRIES.check();
}

const FIELDS: Group = Group {
    accepted: EVERY_SOURCE,
    rejected: &[
        // Also: a_field_has_one_source
        ("a_vec_of_agents", &[("Notes<'user>", "Vec<Notes<'user>>")]),
        // Also: a_field_has_one_source
        ("a_tuple_of_agents", &[("Notes<'user>,", "(Notes<'user>, Notes<'user>),")]),
        // Also: a_field_has_one_source
        ("an_option_of_an_agent", &[("Notes<'user>", "Option<Notes<'user>>")]),
        // Also: a_field_has_one_source
        ("a_reference_to_an_agent", &[("Notes", "&'user Notes")]),
        // Also: a_field_has_one_source
        ("the_scope_itself_as_an_agent", &[("Notes<'user", "Box<UserScope<'user>")]),
    ],
    messages: expect![[r#"
        a `#[agent]` field has the type `T<'user>`, not `Vec<Notes<'user>>`; write `Notes<'user>`
          | notes: Vec<Notes<'user>>,
          |        ^^^^^^^^^^^^^^^^^ a_vec_of_agents
        a `#[agent]` field has the type `T<'user>`, not `(Notes<'user>, Notes<'user>)`
          | notes: (Notes<'user>, Notes<'user>),
          |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a_tuple_of_agents
        a `#[agent]` field has the type `T<'user>`, not `Option<Notes<'user>>`; write `Notes<'user>`
          | notes: Option<Notes<'user>>,
          |        ^^^^^^^^^^^^^^^^^^^^ an_option_of_an_agent
        a `#[agent]` field has the type `T<'user>`, not `&'user Notes<'user>`; write `Notes<'user>`
          | notes: &'user Notes<'user>,
          |        ^^^^^^^^^^^^^^^^^^^ a_reference_to_an_agent
        a `#[agent]` field has the type `T<'user>`, not `Box<UserScope<'user>>`
          | notes: Box<UserScope<'user>>,
          |        ^^^^^^^^^^^^^^^^^^^^^ the_scope_itself_as_an_agent
    "#]],
};

const ENTRIES: Group = Group {
    accepted: EVERY_SECTION,
    rejected: &[
        // Also: an_agent_belongs_to_one_user
        ("an_agent_of_the_elided_lifetime", &[("journal: Notes", "journal: Notes<'_>")]),
        ("a_scoped_component_made_by_a_call", &[("Memory", "Memory::new()")]),
        ("a_scoped_component_made_by_a_function", &[("Memory", "Memory::default")]),
    ],
    messages: expect![[r#"
        `Notes` belongs to the user of the factory; write `'user` instead of `'_`, or no lifetime
          | agents { notes: Notes, journal: Notes<'_> }
          |                                       ^^ an_agent_of_the_elided_lifetime
        `Memory::new` is a function, but the factory builds the type itself; write `Memory`
          | scoped { memory: Memory::new() }
          |                  ^^^^^^^^^^^ a_scoped_component_made_by_a_call
        `Memory::default` is a function, but the factory builds the type itself; write `Memory`
          | scoped { memory: Memory::default }
          |                  ^^^^^^^^^^^^^^^ a_scoped_component_made_by_a_function
    "#]],
};
