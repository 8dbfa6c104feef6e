//! The values that a placeholder can stand for.

use super::check;

#[test]
fn a_factory_by_its_written_type() {
    check(&[
        ("fn f(factory: &AgentInstanceFactory<'_>) { get_factory().triage() }", "factory"),
        ("fn f(factory: &Factory<'_>) { get_factory().triage() }", "! no factory and no open scope"),
        ("fn f(factory: &mut AgentInstanceFactory) { get_factory().triage() }", "factory"),
        ("fn f(factory: crate::agents::AgentInstanceFactory<'_>) { get_factory().triage() }", "factory"),
        ("fn f(factory: Arc<AgentInstanceFactory<'_>>) { get_factory().triage() }", "factory"),
        ("fn f(factory: Box<Rc<AgentInstanceFactory<'_>>>) { get_factory().triage() }", "factory"),
        ("fn f(factory: Option<AgentInstanceFactory<'_>>) { get_factory().triage() }", "! no factory"),
        ("fn f<F: Makes<'_, Triage>>(factory: &F) { get_factory().triage() }", "! no factory"),
        ("fn f(factory: &impl Makes<'_, Triage>) { get_factory().triage() }", "! no factory"),
        ("fn f() { let factory: AgentInstanceFactory<'_> = make(); get_factory().triage() }", "factory"),
        ("fn f() { let factory = make(); get_factory().triage() }", "! no factory"),
        ("fn f(factory: &BillingFactory<'_>) { get_factory().triage() }", "! no factory"),
    ]);
}

#[test]
fn aliases_and_renamed_types() {
    check(&[
        ("type F<'a> = AgentInstanceFactory<'a>; fn f(factory: &F<'_>) { get_factory().triage() }", "factory"),
        ("type F<'a> = Other<'a>; fn f(factory: &F<'_>) { get_factory().triage() }", "! no factory"),
        ("use a::{AgentInstanceFactory as F}; fn f(factory: &F<'_>) { get_factory().triage() }", "factory"),
        ("type F = a::F; fn f(factory: &F) { get_factory().triage() }", "! no factory"),
        (
            "type Ctx = UserExecutionContext; fn f(factory: &AgentInstanceFactory<'_>, other: Ctx) { get_factory().a() }",
            "! another user may be meant, because `other` is in scope",
        ),
        (
            "use a::Identity as Who; fn f(factory: &AgentInstanceFactory<'_>, other: &[Who]) { get_factory().a() }",
            "! another user may be meant, because `other`",
        ),
    ]);
}

#[test]
fn a_name_with_several_meanings() {
    const USE: &str = "fn f(factory: &AgentInstanceFactory<'_>, other: Ctx) { get_factory().a() }";
    check(&[
        (&format!("type Ctx = UserExecutionContext; mod b {{ type Ctx = u8; }} {USE}"), "! another user"),
        (&format!("mod b {{ type Ctx = u8; }} mod c {{ type Ctx = u16; }} {USE}"), "factory"),
        (
            &format!("use a::UserExecutionContext as Ctx; mod b {{ use std::task::Context as Ctx; }} {USE}"),
            "! another user",
        ),
        (&format!("use self::Inner as Ctx; type Inner = UserExecutionContext; {USE}"), "! another user"),
        (
            "type F = AgentInstanceFactory<'static>; mod b { type F = u8; } fn f(x: F) { get_factory().a() }",
            "! no factory",
        ),
    ]);
}

#[test]
fn a_type_of_the_same_name_is_no_value() {
    check(&[
        ("fn f(x: &plat::Platform) { EventRouter::instance() }", "x.events"),
        ("fn f(x: &crate::Platform) { EventRouter::instance() }", "x.events"),
        ("fn f(x: &tools::Platform) { EventRouter::instance() }", "! no platform"),
        ("fn f(x: &tools::plain::Platform) { EventRouter::instance() }", "! no platform"),
        ("use plat::{a, Platform}; fn f(x: &Platform) { EventRouter::instance() }", "x.events"),
        ("use tools::{a, Platform}; fn f(x: &Platform) { EventRouter::instance() }", "! no platform"),
        ("use tools::Platform as Q; fn f(x: &Q) { EventRouter::instance() }", "! no platform"),
        ("use tools as plat; fn f(x: &plat::Platform) { EventRouter::instance() }", "! no platform"),
        ("use plat as server; fn f(x: &server::Platform) { EventRouter::instance() }", "x.events"),
        ("fn f(x: &Twin) { EventRouter::instance() }", "! no platform"),
        (
            "struct Platform; fn f(x: &Platform) { EventRouter::instance() }",
            "! the workspace has another type `Platform`",
        ),
        (
            "mod mock { struct Platform; } fn f(x: &Platform) { EventRouter::instance() }",
            "! the workspace has another type `Platform`",
        ),
        ("agent_factory! { struct Platform { } } fn f(x: &Platform) { EventRouter::instance() }", "x.events"),
        ("fn f<Platform: Lim>(x: &Platform) { EventRouter::instance() }", "! no platform"),
        ("impl<Platform> A<Platform> { fn f(x: &Platform) { EventRouter::instance() } }", "! no platform"),
        ("fn f<T: HasP>(x: &T::Platform) { EventRouter::instance() }", "! no platform"),
        ("impl A { fn f(x: &Self::Platform) { EventRouter::instance() } }", "! no platform"),
        ("fn f(x: &<T as HasP>::Platform) { EventRouter::instance() }", "! no platform"),
        ("fn f<T>(x: &Platform, y: T) { EventRouter::instance() }", "x.events"),
    ]);
}

#[test]
fn a_bound_may_mention_a_user() {
    check(&[
        (
            "fn f<S: AsRef<UserExecutionContext>>(x: &AgentInstanceFactory<'_>, s: S) { get_factory().a() }",
            "! another user may be meant, because `s`",
        ),
        (
            "fn f<S>(x: &AgentInstanceFactory<'_>, s: &[S]) where S: AsRef<UserExecutionContext> { get_factory().a() }",
            "! another user",
        ),
        ("fn f<S: AsRef<str>>(x: &AgentInstanceFactory<'_>, s: S) { get_factory().a() }", "x"),
        (
            "impl<S: Deref<Target = UserScope<'static>>> A<S> { fn f(x: &AgentInstanceFactory<'_>, s: S) { get_factory().a() } }",
            "! another user",
        ),
    ]);
}

#[test]
fn the_parameter_of_the_closure_that_opens_a_scope() {
    check(&[
        ("async fn f(p: &Platform, c: C) { p.for_user(c, async |factory| get_factory().a()).await }", "factory"),
        ("async fn f(p: &Platform, c: C) { p.with_user(c, async |factory| get_factory().a()).await }", "! no factory"),
        ("async fn f(p: &Platform, c: C) { p.for_user(c, |x| async move { get_factory().a() }).await }", "x"),
        ("fn f(p: &Platform, c: C) { p.try_for_user_blocking::<_, E>(c, |x| Ok(get_factory().a())) }", "x"),
        ("fn f(p: &Platform, c: C) { P::for_user_blocking(p, c, |x| run(get_factory())) }", "&x"),
        ("fn f(p: &Platform, c: C) { p.for_user_blocking(c, |x: &AgentInstanceFactory<'_>| run(get_factory())) }", "x"),
        ("fn f(p: &Platform, c: C) { p.for_user_blocking(c, |x: &Other| run(get_factory())) }", "! no factory"),
        ("fn f(p: &Platform, c: C) { p.for_user_blocking(c, |(x, y)| run(get_factory())) }", "! no factory"),
        ("fn f(p: &Platform, c: C) { p.for_user_blocking(c, |_| run(get_factory())) }", "! no factory"),
        ("fn f(p: &Platform, c: C) { p.for_user_blocking(c, |x| x.a()); get_factory().b() }", "! no factory"),
    ]);
}

#[test]
fn an_open_scope_and_what_is_made_of_it() {
    check(&[
        ("fn f() { user_scope!(s = admission); get_factory().a() }", "create_agent_instance_factory(s)"),
        ("fn f() { { user_scope!(s = admission); } get_factory().a() }", "! no factory and no open scope"),
        ("fn f(s: OpenScope<'_, P>) { get_factory().a() }", "create_agent_instance_factory(s)"),
        ("fn f(s: UserScope<'_>) { get_factory().a() }", "! no factory and no open scope"),
        ("fn f(s: OpenScope<'_, P>) { let x = create_agent_instance_factory(s); get_factory().a() }", "x"),
        ("fn f(s: OpenScope<'_, P>) { let x = create_agent_instance_factory(s); g(get_factory()) }", "&x"),
        ("fn f(s: OpenScope<'_, P>) { let x = platform::create_agent_instance_factory(s); get_factory().a() }", "x"),
        (
            "fn f(s: OpenScope<'_, P>) { let x = create_llm_factory(s); get_factory().a() }",
            "create_agent_instance_factory(s)",
        ),
        ("fn f(s: OpenScope<'_, P>) { create_agent_instance_factory(s).a(); get_factory().a() }", "! no factory"),
        ("fn f(s: OpenScope<'_, P>) { get_store() }", "Store::of(s)"),
        ("fn f(s: UserScope<'_>) { get_store() }", "Store::of(s)"),
        ("fn f(s: UserScope<'_>, t: OpenScope<'_, P>) { get_store() }", "! several scopes in scope: `s`, `t`"),
    ]);
}

#[test]
fn fields_of_self() {
    const AGENT: &str = "struct Agent<'user> { scope: UserScope<'user>, name: String }";
    let program = |method: &str| format!("{AGENT} impl Agent<'_> {{ {method} }}");
    check(&[
        (&program("fn f(&self) { get_store() }"), "Store::of(self.scope)"),
        (&program("fn f(self: Arc<Self>) { get_store() }"), "Store::of(self.scope)"),
        (&program("fn f() { get_store() }"), "! no scope whose type is written is in scope"),
        (&program("fn f(&self) { let g = || get_store(); g() }"), "Store::of(self.scope)"),
        (&program("fn f(&self) { fn g() { get_store() } }"), "! no scope whose type is written is in scope"),
        (
            &program("fn f(&self, scope: UserScope<'_>) { get_store() }"),
            "! several scopes in scope: `self.scope`, `scope`",
        ),
        (
            &program("fn f(&self, factory: &AgentInstanceFactory<'_>) { get_factory().a() }"),
            "! another user may be meant",
        ),
        ("impl Agent<'_> { fn f(&self) { get_store() } }", "! no scope whose type is written is in scope"),
        ("struct A<'u>(UserScope<'u>); impl Run for A<'_> { fn f(&self) { get_store() } }", "Store::of(self.0)"),
        ("trait Run { fn f(&self) { get_store() } }", "! no scope whose type is written is in scope"),
        (
            "struct A<'u> { factory: AgentInstanceFactory<'u> } impl A<'_> { fn f(&self) { g(get_factory()) } }",
            "&self.factory",
        ),
        (
            "mod a { struct A { x: u8 } impl A { fn f(&self) { get_store() } } } mod b { struct A { s: UserScope<'static> } }",
            "! no scope whose type is written is in scope",
        ),
        ("impl Platform { fn f(&self) { EventRouter::instance() } }", "self.events"),
        ("impl Platform { fn f(other: &Self) { EventRouter::instance() } }", "other.events"),
        ("impl Router { fn f(&self) { EventRouter::instance() } }", "! no platform whose type is written is in scope"),
    ]);
}

#[test]
fn contexts_and_platforms() {
    check(&[
        ("fn f(context: &UserExecutionContext) { get_user() }", "context.user_id()"),
        ("fn f(user_id: &str) { get_user() }", "! no context whose type is written is in scope"),
        ("fn f(platform: &Arc<Platform>) { EventRouter::instance() }", "platform.events"),
        (
            "fn f(State(platform): State<Arc<Platform>>) { EventRouter::instance() }",
            "! no platform whose type is written is in scope",
        ),
        ("fn f(a: &Platform, b: &Platform) { EventRouter::instance() }", "! several platforms in scope: `a`, `b`"),
    ]);
}
