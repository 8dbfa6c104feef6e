//! Other users, shadowed names and the order of bindings.

use super::check;

#[test]
fn no_other_user_is_live() {
    check(&[
        ("fn f(factory: &AgentInstanceFactory<'_>, name: &str) { get_factory().a() }", "factory"),
        (
            "fn f(factory: &AgentInstanceFactory<'_>, other: &UserExecutionContext) { get_factory().a() }",
            "! another user may be meant, because `other` is in scope; choose the value of this user",
        ),
        (
            "fn f(factory: &AgentInstanceFactory<'_>, all: &HashMap<Id, (u8, [Arc<UserData<'_, T>>; 2])>) { get_factory().a() }",
            "! another user may be meant, because `all`",
        ),
        (
            "fn f(a: UserExecutionContext, b: UserExecutionContext) { get_user() }",
            "! several contexts in scope: `a`, `b`",
        ),
        ("fn f(a: UserExecutionContext) { { let b: UserExecutionContext = x(); } get_user() }", "a.user_id()"),
        ("fn f(a: UserExecutionContext, _b: UserExecutionContext) { get_user() }", "! several contexts"),
        (
            "fn f(factory: &AgentInstanceFactory<'_>, cached: &BillingFactory<'_>) { get_factory().a() }",
            "! another user may be meant, because `cached`",
        ),
        (
            "fn f(a: &AgentInstanceFactory<'_>, all: &[AgentInstanceFactory<'_>]) { get_factory().a() }",
            "! another user may be meant, because `all`",
        ),
        (
            "fn f(a: &AgentInstanceFactory<'_>, work: impl Fn(UserScope<'_>)) { get_factory().a() }",
            "! another user may be meant, because `work`",
        ),
        (
            "fn f(p: &Platform, c: C, d: C) { p.for_user_blocking(c, |a| p.for_user_blocking(d, |b| get_factory().a())) }",
            "! several factories in scope: `a`, `b`",
        ),
        ("fn f(platform: &Platform, a: Identity, b: Identity) { EventRouter::instance() }", "platform.events"),
        (
            "fn f(s: UserScope<'_>, (a, b): (Identity, u8)) { get_store() }",
            "! another user may be meant, because `a`, `b` are in scope",
        ),
    ]);
}

#[test]
fn a_user_that_was_moved_into_the_value_is_not_another_one() {
    check(&[
        ("fn f(p: &Platform, c: UserExecutionContext) { p.for_user_blocking(c, |x| get_factory().a()) }", "x"),
        (
            "fn f(p: &Platform, c: UserExecutionContext, d: UserExecutionContext) { p.for_user_blocking(c, |x| get_factory().a()) }",
            "! another user may be meant, because `d`",
        ),
        (
            "fn f(p: &Platform, c: UserExecutionContext) { p.for_user_blocking(g(&c), |x| get_factory().a()) }",
            "! another user",
        ),
        ("fn f(a: Admission<'_, P>) { user_scope!(s = a); get_factory().a() }", "create_agent_instance_factory(s)"),
        ("fn f(a: Admission<'_, P>, b: Admission<'_, P>) { user_scope!(s = a); get_factory().a() }", "! another user"),
        (
            "fn f(p: &Platform, c: UserExecutionContext) { user_scope!(s = p.admit(c)?); get_factory().a() }",
            "create_agent_instance_factory(s)",
        ),
        (
            "fn f(c: bool, a: Admission<'_, P>, x: &AgentInstanceFactory<'_>) { if c { user_scope!(s = a); } get_factory().a() }",
            "! another user may be meant, because `a`",
        ),
        ("fn f(p: &Platform, c: UserExecutionContext) { p.for_user_blocking(c, |c| get_factory().a()) }", "c"),
    ]);
}

#[test]
fn a_parameter_without_a_name_is_a_user() {
    check(&[
        ("fn f(a: UserExecutionContext, _: u8) { get_user() }", "a.user_id()"),
        (
            "fn f(a: UserExecutionContext, _: UserExecutionContext) { get_user() }",
            "! another user may be meant, because `_`",
        ),
        (
            "fn f(a: UserExecutionContext, Pair(..): &Pair<UserExecutionContext>) { get_user() }",
            "! another user may be meant, because `_`",
        ),
    ]);
}

#[test]
fn a_factory_without_a_name_is_that_of_another_user() {
    let program = |closure: &str| {
        format!(
            "fn f(p: &Platform, c: C, x: &AgentInstanceFactory<'_>) {{ p.for_user_blocking(c, {closure} get_factory().a()) }}"
        )
    };
    check(&[
        (&program("|_|"), "! another user may be meant, because `_`"),
        (&program("|_: AgentInstanceFactory<'_>|"), "! another user may be meant, because `_`"),
        (&program("|(y, _)|"), "! another user may be meant, because `y`"),
        (&program("||"), "! the closure or block around the call is given to `for_user_blocking`"),
        (
            "fn f(p: &Platform, c: C, x: &AgentInstanceFactory<'_>) { p.retry(c, |_| get_factory().a()) }",
            "! the closure or block around the call is given to `retry`",
        ),
    ]);
}

#[test]
fn a_user_that_another_call_takes_stays_live() {
    check(&[
        (
            "fn f(x: &AgentInstanceFactory<'_>, b: UserExecutionContext) { let a = p.admit(b); get_factory().a() }",
            "! another user may be meant, because `b`",
        ),
        (
            "fn f(x: &AgentInstanceFactory<'_>, b: &UserExecutionContext) { gate.admit(b); get_factory().a() }",
            "! another user",
        ),
        (
            "fn f(x: &AgentInstanceFactory<'_>, s: OpenScope<'_, P>) { let w = Wrap(create_agent_instance_factory(s)); get_factory().a() }",
            "! another user",
        ),
        (
            "fn f(b: &UserExecutionContext, a: &UserExecutionContext) { gate.admit(b); get_user() }",
            "! several contexts in scope: `b`, `a`",
        ),
        (
            "fn f(p: &Platform, b: &UserExecutionContext) { p.for_user_blocking(b, |x| get_factory().a()) }",
            "! another user",
        ),
        (
            "fn f(b: UserExecutionContext) { let a = p.admit(b).await?; user_scope!(s = a); get_factory().a() }",
            "create_agent_instance_factory(s)",
        ),
        (
            "fn f(b: UserExecutionContext) { let a = p.admit(b)?; user_scope!(s = a); let x = create_agent_instance_factory(s); get_factory().a() }",
            "x",
        ),
        (
            "fn f(b: UserExecutionContext, c: UserExecutionContext) { let a = p.admit(b)?; user_scope!(s = a); get_factory().a() }",
            "! another user may be meant, because `c`",
        ),
    ]);
}

#[test]
fn a_user_that_a_name_hides_stays_live() {
    check(&[
        (
            "fn f(x: &AgentInstanceFactory<'_>, b: &UserExecutionContext) { let b = b.clone(); get_factory().a() }",
            "! another user may be meant, because `b`",
        ),
        (
            "fn f(x: &AgentInstanceFactory<'_>, b: (UserExecutionContext, u8)) { let (b, n) = b; get_factory().a() }",
            "! another user",
        ),
        (
            "fn f(x: &AgentInstanceFactory<'_>, b: &UserExecutionContext) { let id = b.user_id(); let b = 1; get_factory().a() }",
            "! another user",
        ),
        (
            "fn f(x: &AgentInstanceFactory<'_>) { { let b: UserExecutionContext = y(); let b = 1; } get_factory().a() }",
            "x",
        ),
    ]);
}

#[test]
fn a_value_is_bound_before_the_call() {
    check(&[
        ("fn f() { let c: UserExecutionContext = g(); get_user() }", "c.user_id()"),
        ("fn f() { get_user(); let c: UserExecutionContext = g(); }", "! no context whose type is written is in scope"),
        ("fn f() { let c: UserExecutionContext = g(get_user()); }", "! no context whose type is written is in scope"),
        (
            "fn f() { let Some(x) = y else { return get_user() }; let c: UserExecutionContext = x; }",
            "! no context whose type is written is in scope",
        ),
        ("fn f() { 'a: { let c: UserExecutionContext = g(); break 'a get_user() } }", "c.user_id()"),
        (
            "fn f() { 'a: { let c: UserExecutionContext = g(); } get_user() }",
            "! no context whose type is written is in scope",
        ),
        ("fn f() { let c: UserExecutionContext; c = g(); get_user() }", "! `c` is assigned"),
    ]);
}

#[test]
fn a_hidden_name_is_no_value() {
    check(&[
        ("fn f(c: UserExecutionContext) { let d = 1; get_user() }", "c.user_id()"),
        ("fn f(c: UserExecutionContext) { let c = 1; get_user() }", "! no context whose type is written is in scope"),
        ("fn f(c: UserExecutionContext) { { let c = 1; } get_user() }", "c.user_id()"),
        (
            "fn f(c: UserExecutionContext) { match x { Some(c) => get_user(), None => get_user() } }",
            "! no context / c.user_id()",
        ),
        ("fn f(c: UserExecutionContext) { match x { Some(c) if get_user() => 1, _ => 2 } }", "! no context"),
        ("fn f(c: UserExecutionContext) { match get_user() { Some(c) => 1, _ => 2 } }", "c.user_id()"),
        (
            "fn f(c: UserExecutionContext) { if let Some(c) = x { get_user() } else { get_user() } }",
            "! no context / c.user_id()",
        ),
        ("fn f(c: UserExecutionContext) { if let Some(c) = get_user() { 1 } }", "c.user_id()"),
        ("fn f(c: UserExecutionContext) { if a && let Some(c) = x && get_user() { 1 } }", "! no context"),
        ("fn f(c: UserExecutionContext) { if get_user() && let Some(c) = x { 1 } }", "c.user_id()"),
        (
            "fn f(c: UserExecutionContext) { let Some(c) = x else { return get_user() }; get_user() }",
            "c.user_id() / ! no context",
        ),
        ("fn f(c: UserExecutionContext) { (|c| get_user())(1) }", "! no context"),
        ("fn f(c: UserExecutionContext) { (|d| get_user())(1) }", "c.user_id()"),
        ("fn f(c: UserExecutionContext) { let Pair { c, .. } = x; get_user() }", "! no context"),
        ("fn f(c: UserExecutionContext) { let Pair { c: d, .. } = x; get_user() }", "c.user_id()"),
        ("fn f(c: UserExecutionContext) { let d @ [c, ..] = x; get_user() }", "! no context"),
        ("fn f(r#type: UserExecutionContext) { get_user() }", "r#type.user_id()"),
        ("fn f(r#c: UserExecutionContext) { let c = 1; get_user() }", "! no context"),
        ("fn f(c: UserExecutionContext) { for c in x { get_user() } }", "! no context"),
    ]);
}
