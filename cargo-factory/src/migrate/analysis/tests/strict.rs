//! Uncertain programs: values that change or are missing in other builds, functions that may call a closure later, and
//! names with another meaning.

use super::check;

#[test]
fn a_value_below_a_condition_is_missing_in_other_builds() {
    check(&[
        ("fn f(c: UserExecutionContext) { get_user() }", "c.user_id()"),
        ("fn f(#[cfg(unix)] c: UserExecutionContext) { get_user() }", "! `c` is below a `#[cfg]`"),
        ("fn f() { #[cfg(unix)] let c: UserExecutionContext = g(); get_user() }", "! `c` is below a `#[cfg]`"),
        ("fn f() { #[cfg(unix)] user_scope!(s = a); get_store() }", "! `s` is below a `#[cfg]`"),
        ("#[cfg(unix)] fn f(c: UserExecutionContext) { get_user() }", "c.user_id()"),
        (
            "struct A { #[cfg(unix)] s: UserScope<'static> } impl A { fn f(&self) { get_store() } }",
            "! `self.s` is below a `#[cfg]`",
        ),
        (
            "#[cfg_attr(x, y)] struct A { s: UserScope<'static> } impl A { fn f(&self) { get_store() } }",
            "! `self.s` is below a `#[cfg]`",
        ),
    ]);
}

#[test]
fn only_a_platform_opens_a_scope() {
    let quota = |ty: &str| {
        format!(
            "struct Quota; impl Quota {{ fn for_user(&self) {{}} }} \
             fn f(q: &{ty}) {{ q.for_user(c, |x| get_factory().a()) }}"
        )
    };
    check(&[
        (&quota("Platform"), "x"),
        (&quota("Quota"), "! no factory"),
        ("fn f(q: &Other) { q.for_user(c, |x| get_factory().a()) }", "! no factory"),
        ("fn f() { let q = Platform::new(); q.for_user(c, |x| get_factory().a()) }", "x"),
        ("fn for_user() {} fn f() { let q = quota(); q.for_user(c, |x| get_factory().a()) }", "! no factory"),
        (
            "fn f(x: &AgentInstanceFactory<'_>) { serve(p, token, async |desk| get_factory().a()).await }",
            "! the closure or block around the call is given to `serve`",
        ),
    ]);
}

#[test]
fn a_function_that_is_not_known_may_call_a_closure_later() {
    let program = |body: &str| format!("fn f(c: UserExecutionContext, o: Option<u8>) {{ {body} }}");
    let given = |name: &str| format!("! the closure or block around the call is given to `{name}`");
    check(&[
        (&program("router.on(\"ping\", move |line| get_user());"), &given("on")),
        (&program("set_hook(Box::new(move |line| get_user()));"), &given("set_hook")),
        (&program("pool.submit(async move { get_user() });"), &given("submit")),
        (&program("lines.iter().map(|line| get_user()).collect()"), "! in a loop over `lines.iter()`"),
        (&program("lines.iter().map(|line| get_user())"), &given("map")),
        (&program("o.map(|line| get_user())"), "c.user_id()"),
        (&program("x.first().map(|line| get_user())"), "c.user_id()"),
        (&program("router.map(|line| get_user())"), &given("map")),
        (&program("timeout(limit, async { get_user() }).await"), "c.user_id()"),
        (&program("o.map(|line| Box::new(|| get_user()))?"), &given("new")),
        (&program("let h = |line| get_user(); install(h);"), "! the closure around the call is kept in `h`"),
        (&program("let h = async { get_user() }; h.await"), "c.user_id()"),
        (&program("let h = async { get_user() }; install(h)"), "! the closure around the call is kept in `h`"),
    ]);
}

#[test]
fn a_result_that_is_stored_may_be_read_by_others() {
    let program = |body: &str| format!("fn f(c: UserExecutionContext, all: &mut Vec<u8>) {{ {body} }}");
    check(&[
        (&program("CELL.set(get_user()).ok();"), "! `set` may store the result"),
        (&program("*LAST.lock().unwrap() = get_user();"), "! a static may store the result"),
        (&program("all.entry(key).or_insert(get_user());"), "! `or_insert` may store the result"),
        (&program("all.push(get_user());"), "! `push` may store the result"),
        (&program("let mut all = Vec::new(); all.push(get_user());"), "c.user_id()"),
        (&program("let mut last = 1; last = get_user();"), "c.user_id()"),
    ]);
}

#[test]
fn a_macro_of_the_workspace_may_do_anything() {
    check(&[
        ("fn f(c: UserExecutionContext) { println!(\"{}\", get_user()) }", "c.user_id()"),
        (
            "macro_rules! println { () => {} } fn f(c: UserExecutionContext) { println!(\"{}\", get_user()) }",
            "! `println!` may keep the call",
        ),
        ("fn f(c: UserExecutionContext) { pin!(c); get_user() }", "! `pin!` may bind `c`"),
        ("fn f(c: UserExecutionContext) { each_user!(get_user()) }", "! `each_user!` may keep the call"),
    ]);
}

#[test]
fn a_value_that_is_changed_may_be_that_of_another_user() {
    let program = |body: &str| format!("fn f(mut c: UserExecutionContext) {{ {body} }}");
    check(&[
        (&program("get_user(); (c, n) = next();"), "! `c` is assigned"),
        (&program("get_user(); [c, _] = next();"), "! `c` is assigned"),
        (&program("get_user(); (d, n) = next();"), "c.user_id()"),
        (&program("get_user(); replace(&mut c, next());"), "! `c` is borrowed as `&mut`"),
        (&program("get_user(); show(&c);"), "c.user_id()"),
        ("fn f(c: &mut UserExecutionContext) { get_user(); *c = next(); }", "! `c` is assigned"),
        ("fn f(c: &mut UserExecutionContext) { advance(c); get_user(); }", "! `c` is borrowed as `&mut`"),
        ("fn f(c: &UserExecutionContext) { advance(c); get_user(); }", "c.user_id()"),
        (
            "struct A { s: UserScope<'static> } impl A { fn f(&mut self) { self.s = next(); get_store() } }",
            "! `self.s` is assigned",
        ),
        (
            "struct A { s: UserScope<'static>, n: u8 } impl A { fn f(&mut self) { self.n = 1; get_store() } }",
            "Store::of(self.s)",
        ),
    ]);
}

#[test]
fn a_name_may_have_another_meaning() {
    check(&[
        ("use factory_core::UserExecutionContext; fn f(c: UserExecutionContext) { get_user() }", "c.user_id()"),
        ("use other::UserExecutionContext; fn f(c: UserExecutionContext) { get_user() }", "! no context"),
        (
            "mod old { struct UserExecutionContext; } fn f(c: old::UserExecutionContext) { get_user() }",
            "! the workspace has another type `UserExecutionContext`",
        ),
        (
            "static BOB: Mutex<Identity> = x(); fn f(c: UserExecutionContext) { let b = BOB.lock(); get_user() }",
            "! another user may be meant, because `b`",
        ),
        (
            "static BOB: Mutex<u8> = x(); fn f(c: UserExecutionContext) { let b = BOB.lock(); get_user() }",
            "c.user_id()",
        ),
        (
            "fn create_agent_instance_factory() {} fn f(s: OpenScope<'_, P>) { get_factory().a() }",
            "! the workspace defines a function `create_agent_instance_factory`",
        ),
    ]);
}

#[test]
fn a_function_of_the_workspace_may_return_a_user() {
    let program = |body: &str| {
        format!(
            "fn load(who: &str) -> UserExecutionContext {{ x() }} fn length() -> usize {{ 1 }} struct Desk; \
             impl Desk {{ fn open(&self) -> Result<UserScope<'_>> {{ x() }} fn new() -> Self {{ Desk }} }} \
             struct Two {{ context: UserExecutionContext, other: Identity }} \
             fn f(c: UserExecutionContext, desk: &Desk) {{ {body} }} fn g(p: &Platform, two: Two) {{ \
             p.for_user_blocking(two.context, |y| get_factory().a()) }}"
        )
    };
    let two = " / ! another user may be meant, because `two`";
    check(&[
        (&program("let b = load(\"bob\"); get_user()"), &format!("! another user may be meant, because `b`{two}")),
        (&program("let b = desk.open()?; get_user()"), &format!("! another user may be meant, because `b`{two}")),
        (&program("let b = length(); get_user()"), &format!("c.user_id(){two}")),
        (&program("let b = Desk::new(); get_user()"), &format!("c.user_id(){two}")),
    ]);
}

#[test]
fn a_scope_is_not_closed_for_a_result_that_is_not_used() {
    let unused = "! the result is not used, and would close the scope";
    check(&[
        ("fn f(s: OpenScope<'_, P>) { let x = get_factory(); }", "create_agent_instance_factory(s)"),
        ("fn f(s: OpenScope<'_, P>) { get_factory(); }", unused),
        ("fn f(s: OpenScope<'_, P>) { let _ = get_factory(); }", unused),
        ("fn f(s: OpenScope<'_, P>) { drop(get_factory()); }", unused),
        ("fn f(x: &AgentInstanceFactory<'_>) { drop(get_factory()); }", "x"),
    ]);
}

#[test]
fn a_comparison_with_the_same_value_tells_nothing() {
    let program = |body: &str| format!("fn f(c: UserExecutionContext, n: u8) {{ {body} }}");
    let compared = "! the call is compared with a variable";
    check(&[
        (&program("let own = c.user_id(); own == get_user()"), compared),
        (&program("get_user().len() != c.user_id().len()"), compared),
        (&program("assert_eq!(get_user(), c.user_id())"), compared),
        (&program("debug_assert_ne!(c.user_id(), get_user(), \"{}\", n)"), compared),
        (&program("get_user() == \"alice\""), "c.user_id()"),
        (&program("assert_eq!(\"alice\", get_user(), \"{}\", n)"), "c.user_id()"),
        (&program("assert_eq!(\"alice\", \"bob\", \"{}\", get_user())"), "c.user_id()"),
        (&program("n == 3 && is_known(get_user())"), "c.user_id()"),
        (&program("get_user().len() + n"), "c.user_id()"),
    ]);
}

#[test]
fn a_scope_is_opened_where_nobody_could_pass_a_factory() {
    let opened = |call: &str| {
        let lacks = "! no factory and no open scope whose type is written is in scope; open a scope: ";
        format!("{lacks}`{call}`")
    };
    let alice = "for_user_blocking(testing::context(\"alice\"), |factory| …)";
    check(&[
        ("fn f(p: &Platform) { get_factory().a() }", &opened("p.for_user(context, async |factory| …)")),
        ("fn main() { get_factory().a() }", &opened("platform.for_user(context, async |factory| …)")),
        ("#[test] fn f() { get_factory().a() }", &opened(&format!("platform.{alice}"))),
        ("#[tokio::test] async fn f() { let p: Platform = new(); get_factory().a() }", &opened(&format!("p.{alice}"))),
        (
            "#[test] fn f() { } fn g() { get_factory().a() }",
            "! no factory and no open scope whose type is written is in scope; pass",
        ),
    ]);
}
