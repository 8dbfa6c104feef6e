use crate::tests::messages::group::Group;
use expect_test::expect;

#[test]
fn names_of_shared_fields() {
    NAMES_OF_SHARED_FIELDS.check();
}

const NAMES_OF_SHARED_FIELDS: Group = Group {
    accepted: "
        #[user_scoped]
        pub struct Triage<'user> {
            scope: UserScope<'user>,
            #[shared(Primary)]
            db: &'user Database,
        }
    ",
    rejected: &[
        ("a_shared_field_named_twice", &[("db", "#[shared(Replica)] db")]),
        ("a_shared_field_named_after_an_equals_sign", &[("(Primary)", " = Primary")]),
        ("a_shared_field_named_by_a_lifetime", &[("Primary", "'user")]),
        ("a_shared_field_named_by_an_elided_type", &[("Primary", "_")]),
        ("a_shared_field_with_its_name_in_brackets", &[("(Primary)", "[Primary]")]),
        ("a_shared_field_with_its_name_in_lower_case", &[("Primary", "primary")]),
        ("a_shared_field_with_its_name_in_quotes", &[("Primary", r#""Primary""#)]),
        ("a_shared_field_with_the_word_as", &[("Primary", "as Primary")]),
        ("a_shared_field_with_the_word_name", &[("Primary", "name = Primary")]),
        ("a_shared_field_with_two_names", &[("Primary", "Primary, Replica")]),
    ],
    messages: expect![[r#"
        `db` already has a source; remove this attribute
          | #[shared(Replica)] db: &'user Database,
          | ^^^^^^^^^^^^^^^^^^ a_shared_field_named_twice
        `#[shared(…)]` takes the name of the component, which is a type; write `#[shared(Name)]`, or `#[shared]`
          | #[shared = Primary]
          | ^^^^^^^^^^^^^^^^^^^ a_shared_field_named_after_an_equals_sign
          | #[shared('user)]
          | ^^^^^^^^^^^^^^^^ a_shared_field_named_by_a_lifetime
          | #[shared(_)]
          | ^^^^^^^^^^^^ a_shared_field_named_by_an_elided_type
          | #[shared[Primary]]
          | ^^^^^^^^^^^^^^^^^^ a_shared_field_with_its_name_in_brackets
          | #[shared(primary)]
          | ^^^^^^^^^^^^^^^^^^ a_shared_field_with_its_name_in_lower_case
          | #[shared("Primary")]
          | ^^^^^^^^^^^^^^^^^^^^ a_shared_field_with_its_name_in_quotes
          | #[shared(as Primary)]
          | ^^^^^^^^^^^^^^^^^^^^^ a_shared_field_with_the_word_as
          | #[shared(name = Primary)]
          | ^^^^^^^^^^^^^^^^^^^^^^^^^ a_shared_field_with_the_word_name
          | #[shared(Primary, Replica)]
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^ a_shared_field_with_two_names
    "#]],
};
