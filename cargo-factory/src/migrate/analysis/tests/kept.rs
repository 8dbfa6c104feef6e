//! Closures that a variable keeps, and that are called elsewhere.

use super::check;

/// Returns a function of one user that begins with a closure `add`.
fn with_closure(rest: &str) -> String {
    format!("fn f(c: UserExecutionContext) {{ let add = |u: &String| get_user(); {rest} }}")
}

#[test]
fn a_closure_is_called_by_its_name() {
    check(&[
        (&with_closure("add(a); add(b)"), "c.user_id()"),
        (&with_closure("(add)(a)"), "c.user_id()"),
        (&with_closure("{ add(a) }"), "c.user_id()"),
        (&with_closure("println!(\"{}\", add(a))"), "c.user_id()"),
        (&with_closure("let add = 1; users.iter().map(add)"), "c.user_id()"),
        (&with_closure("fn add(u: &String) {} add(a)"), "c.user_id()"),
        (&with_closure("work(add)"), "! the closure around the call is kept in `add`, which is given away"),
        (&with_closure("work(&add)"), "! the closure around the call is kept in `add`"),
        (&with_closure("let other = add; other(a)"), "! the closure around the call is kept in `add`"),
        (&with_closure("add.clone()"), "! the closure around the call is kept in `add`"),
        (&with_closure("custom!(add => a)"), "! the closure around the call is kept in `add`"),
        (&with_closure("custom!(each, add(a))"), "! the closure around the call is kept in `add`"),
        (&with_closure("custom!(users, add(a))"), "! the closure around the call is kept in `add`"),
        ("fn f(c: UserExecutionContext) { let (add, n) = (|u| get_user(), 1); add(a) }", "c.user_id()"),
        ("fn f(c: UserExecutionContext) { let (add, n) = (|u| get_user(), 1); work(add) }", "! the closure"),
        ("fn f(c: UserExecutionContext) { let add; add = |u| get_user(); add(a) }", "c.user_id()"),
        ("fn f(c: UserExecutionContext) { let add; add = |u| get_user(); work(add) }", "! the closure"),
        ("fn f(c: UserExecutionContext) { let add = Box::new(|u| get_user()); work(add) }", "! the closure"),
        (
            "fn f(c: UserExecutionContext) { let add = wrap(|u| get_user()); work(lines, add) }",
            "! the closure or block around the call is given to `wrap`",
        ),
        (
            "fn f(c: UserExecutionContext) { let add = wrap(|u| get_user()); work(users, add) }",
            "! the closure or block around the call is given to `wrap`",
        ),
        (
            "fn f(c: UserExecutionContext) { match |u| get_user() { add => add(a) } }",
            "! the closure or block around the call is not called",
        ),
        ("fn f(c: UserExecutionContext) { match |u| get_user() { add => work(add) } }", "! the closure"),
        ("fn f(p: &Platform) { let add = |u| EventRouter::instance(); users.iter().map(add) }", "p.events"),
    ]);
}

#[test]
fn a_closure_is_given_to_an_iterator() {
    check(&[
        (&with_closure("lines.iter().map(add).count()"), "! in a loop over `lines.iter()`"),
        (&with_closure("find().map(add)?"), "c.user_id()"),
        (&with_closure("users.iter().for_each(&add)"), "! in a loop"),
        (&with_closure("users.iter().for_each(&mut add)"), "! in a loop"),
        (&with_closure("for_each(users, add)"), "! in a loop"),
        (&with_closure("let all = users.iter(); all.map(add).count()"), "! in a loop"),
        (&with_closure("find().map(|x| add(x))?"), "c.user_id()"),
        (&with_closure("users.iter().map(move |x| add(x)).count()"), "! in a loop"),
        (&with_closure("users.iter().map(|x| lines.iter().map(add))"), "! in a loop"),
        (&with_closure("for _ in 0..3 { add(x) }"), "c.user_id()"),
        (&with_closure("for x in users { add(x) }"), "! in a loop"),
        (&with_closure("let both = |x| add(x); lines.iter().map(both)"), "! in a loop over `lines.iter()`"),
        (&with_closure("let both = |x| add(x); users.iter().map(both)"), "! in a loop"),
        (&with_closure("let both = |x| add(x); work(both)"), "! the closure around the call is kept in `both`"),
        (
            "fn f(p: &Platform) { let add = |u| p.for_user_blocking(u, |x| get_factory().a()); users.iter().map(add) }",
            "x",
        ),
    ]);
}

#[test]
fn a_closure_that_is_kept_by_an_iterator() {
    const LAZY: &str = "fn f(c: UserExecutionContext) { let mut all = lines.iter().map(|x| get_user());";
    let program = |rest: &str| format!("{LAZY} {rest} }}");
    check(&[
        (&program("all.count()"), "! the closure or block around the call is given to `map`"),
        (&program("for x in lines { all.next() }"), "! the closure or block around the call is given to `map`"),
        (&program("for x in users { all.next() }"), "! the closure or block around the call is given to `map`"),
        (&program("users.iter().zip(all)"), "! the closure or block around the call is given to `map`"),
        (&program("lines.iter().zip(all)"), "! the closure or block around the call is given to `map`"),
        (
            "fn f(c: UserExecutionContext) { lines.iter().zip(lines.iter().map(|x| get_user())) }",
            "! the closure or block around the call is given to `map`",
        ),
        ("fn f(c: UserExecutionContext) { users.iter().for_each(&|x| get_user()) }", "! in a loop"),
        ("fn f(c: UserExecutionContext) { find().map(&|x| get_user())? }", "c.user_id()"),
    ]);
}

#[test]
fn a_closure_that_is_called_in_a_task_may_outlive_the_scope() {
    check(&[
        (&with_closure("spawn(async { add(a) })"), "! the closure or block around the call is given to `spawn`"),
        (&with_closure("async { add(a) }.await"), "c.user_id()"),
    ]);
}
