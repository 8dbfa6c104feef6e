//! Loops, and closures that are called for each element: a value of one user that is bound outside of them may be wrong for
//! some of the rounds.

use super::check;

fn program(body: &str) -> String {
    format!("fn f(c: UserExecutionContext, p: &Platform, o: Option<u8>) {{ {body} }}")
}

#[test]
fn each_round_may_be_for_another_user() {
    let over = |elements: &str| format!("! in a loop over `{elements}`, each of which may be for another user; open");
    let rounds = "! in a loop, each round of which may be for another user; open a scope in it";
    check(&[
        (&program("for x in users { get_user() }"), &over("users")),
        (&program("for x in desk.pending( ) { get_user() }"), &over("desk.pending( )")),
        (&program("for x in &lines { get_user() }"), &over("&lines")),
        (&program("for i in 0..users.len() { h(&users[i], get_user()) }"), &over("0..users.len()")),
        (&program("for _ in 0..3 { get_user() }"), "c.user_id()"),
        (&program("for _ in users { get_user() }"), &over("users")),
        (&program("for u in users { } get_user()"), "c.user_id()"),
        (&program("for x in get_user() { }"), "c.user_id()"),
        (&program("for _ in 0..3 { for x in lines { get_user() } }"), &over("lines")),
        (&program("while let Some(x) = stack.pop() { get_user() }"), rounds),
        (&program("while is_more(get_user()) { }"), rounds),
        (&program("loop { get_user() }"), rounds),
        (&program("for u in users { instance() }"), "p.events"),
        (&program("for u in users { fn g() { get_user() } }"), "! no context"),
    ]);
}

#[test]
fn a_value_of_the_round_is_right() {
    check(&[
        ("fn f(p: &Platform) { for d in contexts { p.for_user_blocking(d, |x| get_factory().a()) } }", "x"),
        ("fn f(p: &Platform) { loop { p.for_user_blocking(next(), |x| get_factory().a()) } }", "x"),
        (&program("loop { p.for_user_blocking(next(), |x| x.a()); get_user() }"), "! in a loop"),
        ("fn f() { for x in all { let c: UserExecutionContext = x; get_user() } }", "c.user_id()"),
        ("fn f() { all.iter().map(|x: &AgentInstanceFactory<'_>| get_factory().a()).count() }", "! no factory"),
        ("fn f() { once(|x: &AgentInstanceFactory<'_>| get_factory().a()) }", "x"),
    ]);
}

#[test]
fn a_closure_may_be_called_for_each_element() {
    let given = |name: &str| format!("! the closure or block around the call is given to `{name}`");
    check(&[
        (&program("lines.iter().map(|x| get_user()).count()"), "! in a loop over `lines.iter()`, each"),
        (&program("tenants.iter().filter(|x| get_user()).count()"), "! in a loop over `tenants.iter()`"),
        (&program("tenants.iter().take(get_user())"), "c.user_id()"),
        (&program("ready.then(|| get_user())"), "c.user_id()"),
        (&program("o.map(|x| get_user())"), "c.user_id()"),
        (&program("find().map(|x| get_user()).unwrap_or_default()"), "c.user_id()"),
        (&program("find().and_then(|x| get_user()).map(|x| x)?"), "c.user_id()"),
        (&program("find().and_then(|x| get_user()).map(|x| x).collect()"), "! in a loop over `find()`"),
        (&program("lines.first().is_some_and(|x| get_user())"), "c.user_id()"),
        (&program("for_each(users, |x| get_user())"), &given("for_each")),
        (&program("p.for_each_user(|x| get_user())"), &given("for_each_user")),
        (&program("with_user(a, || get_user())"), &given("with_user")),
        (&program("span.in_scope(|| get_user())"), "c.user_id()"),
        (&program("std::iter::from_fn(|| { it.next(); get_user() })"), &given("from_fn")),
    ]);
}

#[test]
fn a_result_may_be_used_for_each_element() {
    let used = |name: &str| format!("! `{name}` holds the result and is used elsewhere: in a loop over `lines`, each");
    check(&[
        (&program("let x = get_user(); for l in lines { h(x, l) }"), &used("x")),
        (&program("let x = get_user(); let y = x.len(); for l in lines { h(y, l) }"), &used("y")),
        (&program("let x = get_user(); for l in lines { println!(\"{l}: {x:?}\") }"), &used("x")),
        (&program("let mut x = 0; x = get_user(); for l in lines { h(x, l) }"), &used("x")),
        (&program("let x = get_user(); h(x); for l in lines { h(l) }"), "c.user_id()"),
        (&program("for _ in 0..3 { let x = get_user(); h(x) }"), "c.user_id()"),
        (&program("let x = instance(); for l in lines { h(x, l) }"), "p.events"),
    ]);
}

#[test]
fn a_variable_that_is_assigned_to_is_not_certain() {
    check(&[
        ("fn f(mut c: UserExecutionContext) { for x in lines { c = x; } get_user() }", "! `c` is assigned"),
        ("fn f(mut c: UserExecutionContext) { c = x; for x in lines { } get_user() }", "! `c` is assigned"),
        ("fn f(mut c: UserExecutionContext) { loop { get_user(); c = x; } }", "! `c` is assigned"),
        ("fn f(mut c: UserExecutionContext) { lines.iter().map(|x| c = x).count(); get_user() }", "! `c` is assigned"),
        (
            "fn f(x: &AgentInstanceFactory<'_>, mut c: UserExecutionContext) { for y in z { c = y; } get_factory().a() }",
            "! another user may be meant, because `c`",
        ),
    ]);
}
