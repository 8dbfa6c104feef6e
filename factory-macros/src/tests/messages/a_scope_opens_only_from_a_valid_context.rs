use crate::tests::messages::group::Group;
use expect_test::expect;

#[test]
fn scopes() {
    SCOPES.check();
}

const SCOPES: Group = Group {
    accepted: "
        pub fn main() {
            factory_core::user_scope!(scope = admission);
        }
    ",
    rejected: &[
        ("a_mutable_scope", &[("scope =", "mut scope =")]),
        ("a_name_alone", &[("scope = admission", "scope")]),
        ("a_scope_with_a_type", &[("scope =", "scope: OpenScope =")]),
        ("a_scope_with_two_admissions", &[("admission", "admission, admission")]),
        ("a_scope_without_an_admission", &[("admission", "")]),
        ("a_scope_without_an_equals_sign", &[("scope = admission", "scope admission")]),
        ("an_admission_without_a_name", &[("scope = ", "")]),
    ],
    messages: expect![[r#"
        expected `name = platform.admit(context)?`
          | factory_core::user_scope!(mut scope = admission);
          |                           ^^^ a_mutable_scope
          | factory_core::user_scope!(scope);
          |                           ^^^^^ a_name_alone
          | factory_core::user_scope!(scope: OpenScope = admission);
          |                                ^ a_scope_with_a_type
          | factory_core::user_scope!(scope = admission, admission);
          |                                              ^^^^^^^^^ a_scope_with_two_admissions
          | factory_core::user_scope!(scope = );
          |                           ^^^^^ a_scope_without_an_admission
          | factory_core::user_scope!(scope admission);
          |                                 ^^^^^^^^^ a_scope_without_an_equals_sign
          | factory_core::user_scope!(admission);
          |                           ^^^^^^^^^ an_admission_without_a_name
    "#]],
};
