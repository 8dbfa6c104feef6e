//! The text of a replacement, by the place of the call.

use super::check;

#[test]
fn a_factory_by_value_is_borrowed_unless_its_method_is_called() {
    check(&[
        ("fn f() { let x: AgentInstanceFactory = y(); get_factory().a() }", "x"),
        ("fn f() { let x: AgentInstanceFactory = y(); get_factory().a }", "x"),
        ("fn f() { let x: AgentInstanceFactory = y(); g(get_factory()) }", "&x"),
        ("fn f() { let x: &AgentInstanceFactory = y(); g(get_factory()) }", "x"),
        ("fn f() { let x: AgentInstanceFactory = y(); let a = get_factory(); }", "&x"),
        ("fn f() { let x: AgentInstanceFactory = y(); *get_factory() }", "(&x)"),
        ("fn f() { let x: AgentInstanceFactory = y(); get_factory() == z }", "(&x)"),
        ("fn f() { let x: AgentInstanceFactory = y(); S { factory: get_factory() } }", "&x"),
        ("fn f() { let x: AgentInstanceFactory = y(); return get_factory() }", "&x"),
        ("fn f() { let x: AgentInstanceFactory = y(); match get_factory() { _ => 1 } }", "&x"),
        ("fn f() { let x: AgentInstanceFactory = y(); audit(1, a + b) }", "record(&x, 1, a + b)"),
        ("fn f() { let x: &AgentInstanceFactory = y(); audit(1, 2) }", "record(x, 1, 2)"),
        ("fn f() { let x: AgentInstanceFactory = y(); a.unwrap_or(get_factory()) }", "&x"),
    ]);
}

#[test]
fn chains_questions_and_awaits() {
    check(&[
        ("fn f(platform: &Platform) { get_llm(\"eu\").await?.chat() }", "platform.llm(\"eu\")"),
        ("fn f(platform: &Platform) { get_llm(\"eu\")?.chat() }", "platform.llm(\"eu\")"),
        ("fn f(platform: &Platform) { get_total(a) }", "a + platform.total"),
        ("fn f(platform: &Platform) { get_total(a).abs() }", "(a + platform.total)"),
        ("fn f(platform: &Platform) { 2 * get_total(a) }", "(a + platform.total)"),
        ("fn f(platform: &Platform) { get_total(a).await }", "(a + platform.total)"),
        ("fn f(platform: &Platform) { get_total(a)? }", "(a + platform.total)"),
        ("fn f(platform: &Platform) { -get_total(a) }", "(a + platform.total)"),
        ("fn f(platform: &Platform) { get_total(a) as u8 }", "(a + platform.total)"),
        ("fn f(platform: &Platform) { g(get_total(a)) }", "a + platform.total"),
        ("fn f(platform: &Platform) { get_total(a || b) }", "(a || b) + platform.total"),
        ("fn f(platform: &Platform) { get_total((a) + (b)) }", "((a) + (b)) + platform.total"),
        ("fn f(platform: &Platform) { get_total((a + b)) }", "(a + b) + platform.total"),
        ("fn f(platform: &Platform) { get_total((1, 2).0) }", "(1, 2).0 + platform.total"),
        (
            "fn f(platform: &Platform) { get_total(get_total(2)) }",
            "(get_total(2)) + platform.total / 2 + platform.total",
        ),
        ("fn f(platform: &Platform) { get_total(other(2)) }", "other(2) + platform.total"),
        ("fn f(platform: &Platform) { EventRouter::instance().on(|| 1).off() }", "platform.events"),
    ]);
}

#[test]
fn arguments_stay_as_they_are_written() {
    check(&[
        ("fn f(platform: &Platform) { get_llm(  region . name( )  ) }", "platform.llm(region . name( ))"),
        ("fn f(platform: &Platform) { get_llm(a, b) }", "! the argument `b` would be lost"),
        ("fn f(platform: &Platform) { get_llm() }", "! the call has no argument `$0`"),
        ("fn f(platform: &Platform) { get_llm(/* region */ a) }", "! a comment within the call would be lost"),
        ("fn f(platform: &Platform) { get_llm(a(/* region */)) }", "platform.llm(a(/* region */))"),
        ("fn f(platform: &Platform) { get_swapped(1, a) }", "platform.pair(a, 1)"),
        ("fn f(platform: &Platform) { get_swapped(1, a(2)) }", "! the argument `a(2)` would be evaluated"),
        ("fn f(platform: &Platform) { get_llm(get_llm(1)) }", "platform.llm(get_llm(1)) / platform.llm(1)"),
        (
            "fn f(platform: &Platform) { get_swapped(1, get_llm(1)) }",
            "! the argument `get_llm(1)` would be evaluated / platform.llm(1)",
        ),
        ("fn f(platform: &Platform) { get_llm::<Eu>(1) }", "! the generic arguments of the call would be lost"),
        ("fn f(platform: &Platform) { get_clock() }", "! `instead` has no placeholder"),
    ]);
}
