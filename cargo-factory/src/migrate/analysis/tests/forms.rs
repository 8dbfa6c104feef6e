//! The forms of a use: which are calls.

use super::check;

#[test]
fn a_call_by_any_path() {
    check(&[
        ("fn f(x: &AgentInstanceFactory<'_>) { legacy::get_factory().a() }", "x"),
        ("fn f(x: &AgentInstanceFactory<'_>) { self::get_factory().a() }", "x"),
        ("fn f(x: &AgentInstanceFactory<'_>) { ::legacy::get_factory().a() }", "x"),
        ("fn f(x: &AgentInstanceFactory<'_>) { get_factory.a() }", "! the function is not called here"),
        ("fn f(x: &AgentInstanceFactory<'_>) { g(get_factory) }", "! the function is not called here"),
        ("fn f(x: &AgentInstanceFactory<'_>) { (get_factory)().a() }", "x"),
        ("fn f(x: &AgentInstanceFactory<'_>) { ((legacy::get_factory))().a() }", "x"),
        ("fn f(x: &AgentInstanceFactory<'_>) { (get_factory).a() }", "! the function is not called here"),
        ("fn f(platform: &Platform) { <EventRouter>::instance() }", "platform.events"),
        ("fn f(platform: &Platform) { <EventRouter as Single>::instance() }", "platform.events"),
        ("fn f(platform: &Platform) { router.instance() }", "! a method that is called on a value"),
        ("fn f(platform: &Platform) { instance::new() }", "! not a call of a function"),
        ("use legacy::get_factory as g;", "! an import"),
        ("use legacy::{a, b::{get_factory, c}};", "! an import"),
        ("pub use legacy::get_factory;", "! an import"),
        ("static X: fn() -> u8 = get_factory;", "! the function is not called here"),
        ("static X: LazyLock<F> = LazyLock::new(|| get_factory());", "! no factory and no open scope"),
        ("const X: F = get_factory();", "! no factory"),
        ("fn f(x: instance) {}", "! not a call of a function"),
        ("macro_rules! m { () => { get_factory() } }", "! in the body of a `macro_rules!`"),
        ("fn f(x: &AgentInstanceFactory<'_>) { const Y: F = get_factory(); }", "! no factory"),
        ("fn f<const N: usize>(x: &AgentInstanceFactory<'_>) -> [u8; N] { get_factory().a::<N>() }", "x"),
        ("fn f(x: &AgentInstanceFactory<'_>) { unsafe { get_factory().a() } }", "x"),
        ("fn f(x: &AgentInstanceFactory<'_>) { #[allow(deprecated)] get_factory().a() }", "x"),
    ]);
}

#[test]
fn arguments_of_macros() {
    check(&[
        ("fn f(x: &AgentInstanceFactory<'_>) { format!(\"{} {b}\", get_factory().a(), b = 1) }", "x"),
        ("fn f(x: &AgentInstanceFactory<'_>) { format!(\"{b}\", b = get_factory().a()) }", "x"),
        ("fn f(x: &AgentInstanceFactory<'_>) { format!(\"get_factory\") }", "! not a call of a function"),
        ("fn f(x: &AgentInstanceFactory<'_>) { vec![1, get_factory().a()] }", "x"),
        (
            "fn f(x: &AgentInstanceFactory<'_>) { vec![get_factory().a(); 3] }",
            "! the arguments of `vec!` are not expressions",
        ),
        ("fn f(x: &AgentInstanceFactory<'_>) { assert_eq!(get_factory().a(), 1, \"{}\", 2) }", "x"),
        ("fn f(x: AgentInstanceFactory<'_>) { custom!(get_factory()) }", "! `custom!` may keep"),
        ("fn f(x: AgentInstanceFactory<'_>) { format!(\"{}\", get_factory()) }", "&x"),
        ("fn f(platform: &Platform) { custom!(get_total(1)) }", "! `custom!` may keep"),
        ("fn f(platform: &Platform) { println!(\"{}\", get_total(1)) }", "1 + platform.total"),
        ("fn f(x: &AgentInstanceFactory<'_>) { custom!(a => get_factory().a()) }", "! the arguments of `custom!`"),
        ("fn f(x: &AgentInstanceFactory<'_>) { custom! { get_factory().a() } }", "! `custom!` may keep"),
        ("fn f(x: &AgentInstanceFactory<'_>) { println!(\"{}\", format!(\"{}\", get_factory().a())) }", "x"),
        ("fn f(c: UserExecutionContext) { println!(\"{:?}\", find().map(|u| get_user()).unwrap()) }", "c.user_id()"),
        ("fn f(c: UserExecutionContext) { println!(\"{:?}\", lines.map(|c| get_user())) }", "! no context"),
        ("fn f(p: Platform) { println!(\"{:?}\", p.for_user_blocking(c, |x| get_factory().a())) }", "x"),
        (
            "agent_factory! { factory F for struct P { shared { a: get_factory } } }",
            "! the arguments of `agent_factory!`",
        ),
    ]);
}

#[test]
fn a_macro_may_bind_a_name() {
    check(&[
        ("fn f(x: &AgentInstanceFactory<'_>) { each!(all, x, get_factory().a()) }", "! `each!` may keep"),
        ("fn f(x: &AgentInstanceFactory<'_>) { each!(all, (x, y), get_factory().a()) }", "! `each!` may keep"),
        ("fn f(x: &AgentInstanceFactory<'_>) { each!(all, y, get_factory().a()) }", "! `each!` may keep"),
        ("fn f(x: &AgentInstanceFactory<'_>) { each!(x.all(), get_factory().a()) }", "! `each!` may keep"),
        ("fn f(x: &AgentInstanceFactory<'_>) { bind!(x, all[0]); get_factory().a() }", "! `bind!` may bind `x`"),
        ("fn f(x: &AgentInstanceFactory<'_>) { bind!(let x = all[0]); get_factory().a() }", "! `bind!` may bind `x`"),
        ("fn f(x: &AgentInstanceFactory<'_>) { bind! { x } { get_factory().a() } }", "! `bind!` may bind `x`"),
        ("fn f(x: &AgentInstanceFactory<'_>) { { bind!(x, all[0]); } get_factory().a() }", "! `bind!` may bind `x`"),
        ("fn f(x: &AgentInstanceFactory<'_>) { get_factory().a(); bind!(x, all[0]); }", "! `bind!` may bind `x`"),
        ("fn f(x: &AgentInstanceFactory<'_>) { println!(\"{}\", x); get_factory().a() }", "x"),
        ("fn f(x: &AgentInstanceFactory<'_>) { assert_eq!(0, get_factory().a()) }", "x"),
        ("fn f(platform: &Platform) { bind!(platform); EventRouter::instance() }", "! `bind!` may bind `platform`"),
    ]);
}
