//! Other users in values whose written type is not one of theirs.

use super::check;

const FACTORY: &str = "x: &AgentInstanceFactory<'_>";

#[test]
fn a_type_of_the_workspace_may_hold_a_user() {
    let program =
        |types: &str, parameter: &str| format!("{types} fn f({FACTORY}, other: {parameter}) {{ get_factory().a() }}");
    let other = "! another user may be meant, because `other` is in scope";
    check(&[
        (&program("struct Two<'a> { a: &'a UserExecutionContext, b: u8 }", "&Two<'_>"), other),
        (&program("struct Two<'a> { a: &'a str, b: u8 }", "&Two<'_>"), "x"),
        (&program("struct Two(Vec<Arc<Identity>>);", "Two"), other),
        (&program("enum Two { One(u8), Both { a: UserScope<'static> } }", "Two"), other),
        (&program("enum Two { One(u8), Both { user_scope: String } }", "Two"), "x"),
        (&program("union Two { a: ManuallyDrop<Identity> }", "Two"), other),
        (&program("struct Two { inner: Inner } struct Inner { a: Identity }", "&[Two]"), other),
        (&program("struct Two { inner: Inner } struct Inner { a: Box<Two>, b: Two }", "&[Two]"), "x"),
        (
            &program("mod a { pub struct Two(super::Inner); } type Inner = AgentInstanceFactory<'static>;", "a::Two"),
            other,
        ),
        (&program("struct Two { work: fn(UserScope<'_>) -> u8 }", "Two"), "x"),
        (&program("struct Two { work: Box<dyn Fn(u8) -> Identity> }", "Two"), other),
        (&program("struct Two { work: Box<dyn Fn(Identity) -> u8> }", "Two"), "x"),
        (&program("trait Two { fn user(&self) -> &UserExecutionContext; }", "&dyn Two"), other),
        (&program("trait Two { fn user(&self, c: &UserExecutionContext) -> u8; }", "&dyn Two"), "x"),
        (&program("trait Two: Has {} trait Has { fn user(&self) -> &Identity; }", "impl Two"), other),
        (&program("fn g() { struct Two(Identity); }", "Two"), other),
        (&program("impl Has for X { type Two = Identity; }", "<X as Has>::Two"), other),
        (&program("impl Has for X { type Two = u8; }", "<X as Has>::Two"), "x"),
        (&program("pin_project! { struct Two { a: Identity } }", "Two"), other),
        (&program("pin_project! { struct Two { a: u8 } }", "Two"), "x"),
    ]);
}

#[test]
fn the_fields_of_self_are_values_of_their_own() {
    let program = |fields: &str| {
        format!("struct Two {{ {fields} }} impl Two {{ fn f(&self) {{ get_store() }} }} struct Inner(Identity);")
    };
    check(&[
        (&program("scope: UserScope<'static>, n: u8"), "Store::of(self.scope)"),
        (&program("scope: UserScope<'static>, inner: Inner"), "! another user may be meant, because `self.inner`"),
        (
            "struct Two(Identity); mod b { impl super::Two { fn f(&self, s: UserScope<'_>) { get_store() } } }",
            "! another user may be meant, because `self.0`",
        ),
        (
            "enum Two { A(Identity) } impl Two { fn f(&self, s: UserScope<'_>) { get_store() } }",
            "! another user may be meant, because `self`",
        ),
        ("enum Two { A(u8) } impl Two { fn f(&self, s: UserScope<'_>) { get_store() } }", "Store::of(s)"),
    ]);
}

#[test]
fn a_value_of_an_unknown_type_may_hold_a_user() {
    let program = |parameter: &str, body: &str| {
        format!("fn f({FACTORY}, {parameter}) {{ {body} }} struct Known(u8); struct Gen<C> {{ context: C }}")
    };
    let other = "! another user may be meant, because `r` is in scope";
    check(&[
        (&program("r: &Request", "r.context; get_factory().a()"), other),
        (&program("r: &Request", "get_factory().a(); r.context;"), other),
        (&program("r: &Request", "r.context(); get_factory().a()"), other),
        (&program("r: &Request", "r.inner[0].old_factory; get_factory().a()"), other),
        (&program("r: &Request", "r.user_id; get_factory().a()"), "x"),
        (&program("r: &Request", "r.context(\"why\"); get_factory().a()"), "x"),
        (&program("r: &Request", "{ let q = 1; q.context; } get_factory().a()"), "x"),
        (&program("r: &Known", "r.context; get_factory().a()"), "x"),
        (&program("r: &Gen<C>", "r.context; get_factory().a()"), other),
        (&program("n: u8", "let r = all.pop(); r.context; get_factory().a()"), other),
        (&program("n: u8", "{ let r = all.pop(); r.context; } get_factory().a()"), "x"),
        (
            &program("n: u8", "all.each(|r| { r.context; get_factory().a() })"),
            "! another user may be meant, because `r`",
        ),
        ("trait T { fn f(&self, x: &AgentInstanceFactory<'_>) { self.scope(); get_factory().a() } }", "! another user"),
        ("trait T { fn f(&self, x: &AgentInstanceFactory<'_>) { self.line(); get_factory().a() } }", "x"),
    ]);
}

#[test]
fn a_value_without_a_written_type_may_be_a_user() {
    let program = |body: &str| format!("fn f({FACTORY}) {{ {body} }} struct Two(Identity);");
    let other = "! another user may be meant, because `o` is in scope";
    check(&[
        (&program("let o = UserExecutionContext::builder().build(); get_factory().a()"), other),
        (&program("let o = load::<UserExecutionContext>(); get_factory().a()"), other),
        (&program("let o = Two(y); get_factory().a()"), other),
        (&program("let o = p.admit(y); get_factory().a()"), other),
        (&program("let o = Builder::new().build(); get_factory().a()"), "x"),
        (&program("let o = session().context.clone(); get_factory().a()"), other),
        (&program("let o = session().length.clone(); get_factory().a()"), "x"),
        (&program("let o = all.iter().map(|y| Two(y)).count(); get_factory().a()"), "x"),
        (&program("let Some(context) = y else { return }; get_factory().a()"), "! another user"),
        (&program("let context = \"text\"; get_factory().a()"), "x"),
        (&program("let context = format!(\"text\"); get_factory().a()"), "x"),
        (&program("let context = x.scope().context(); get_factory().a()"), "x"),
        (&program("let context = x.context_of(other); get_factory().a()"), "! another user"),
        (&program("p.with_user(y, |factory| get_factory().a())"), "! another user may be meant, because `factory`"),
        (&program("p.with(y, |factory| get_factory().a())"), "! another user may be meant, because `factory`"),
        (&program("p.with(y, |line| get_factory().a())"), "! the closure or block around the call is given to `with`"),
        (&program("let factory = get_factory(); factory.a()"), "x"),
    ]);
}

#[test]
fn a_user_of_a_request_is_moved_into_the_scope() {
    check(&[
        ("fn f(p: &Platform, r: Request) { p.for_user_blocking(r.context, |x| get_factory().a()) }", "x"),
        ("fn f(p: &Platform, r: &Request) { let c = r.context(); p.for_user_blocking(c, |x| get_factory().a()) }", "x"),
        (
            "fn f(p: &Platform, r: &Request) { let c = r.context(); r.other_context(); p.for_user_blocking(c, |x| get_factory().a()) }",
            "! another user may be meant, because `r`",
        ),
        (
            "fn f(p: &Platform, r: &Request, q: &Request) { q.context(); p.for_user_blocking(r.context(), |x| get_factory().a()) }",
            "! another user may be meant, because `q`",
        ),
    ]);
}
