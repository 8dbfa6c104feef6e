//! Names that are keywords.

#[derive(::factory_core::Shareable)]
pub struct r#Static {
    pub r#type: ::core::primitive::u64,
}

#[::factory_core::user_scoped]
pub struct r#Move<'user> {
    pub r#where: ::factory_core::UserScope<'user>,
    #[shared]
    pub r#static: &'user r#Static,
    #[param]
    pub r#match: ::core::primitive::u64,
}

#[::factory_core::user_scoped]
pub struct Memory<'user> {
    pub r#where: ::factory_core::UserScope<'user>,
}

::factory_core::agent_factory! {
    pub factory r#Loop for pub struct r#Enum {
        shared { pub r#static: r#Static }
        scoped { r#box: Memory }
        agents { r#move: r#Move(r#match: ::core::primitive::u64) }
        replaces { r#yield }
    }
}

#[test]
fn a_user_is_served() {
    let shared = r#Enum { r#static: r#Static { r#type: 7 } };
    ::factory_core::user_scope!(r#as = shared.admit(super::context("alice")).expect("no guard"));
    let agent = create_loop(r#as).r#move(9);
    ::std::assert_eq!((agent.r#static.r#type, agent.r#match, agent.r#where.user_id()), (7, 9, "alice"));
}
