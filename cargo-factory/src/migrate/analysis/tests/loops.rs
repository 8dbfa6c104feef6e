//! Loops over users.

use super::check;

#[test]
fn a_loop_over_users_is_left() {
    check(&[
        ("fn f(c: UserExecutionContext) { for x in lines { get_user() } }", "c.user_id()"),
        (
            "fn f(c: UserExecutionContext) { for x in users { get_user() } }",
            "! in a loop over users, by the name `users`",
        ),
        (
            "fn f(c: UserExecutionContext) { for Session { x } in lines { get_user() } }",
            "! in a loop over users, by the name `Session`",
        ),
        (
            "fn f(c: UserExecutionContext) { for id in lines { get_user() } }",
            "! in a loop over users, by the name `id`",
        ),
        ("fn f(c: UserExecutionContext) { for x in run_ids { get_user() } }", "! in a loop"),
        ("fn f(c: UserExecutionContext) { for x in uids { get_user() } }", "! in a loop"),
        ("fn f(c: UserExecutionContext) { for uid in lines { get_user() } }", "! in a loop"),
        ("fn f(c: UserExecutionContext) { for fluid in squid { get_user() } }", "c.user_id()"),
        ("fn f(c: UserExecutionContext) { for idea in grid { get_user() } }", "c.user_id()"),
        ("fn f(c: UserExecutionContext) { for x in get_user() { } }", "c.user_id()"),
        ("fn f(c: UserExecutionContext) { for u in users { } get_user() }", "c.user_id()"),
        ("fn f(c: UserExecutionContext) { for u in users { for x in lines { get_user() } } }", "! in a loop"),
        ("fn f(c: UserExecutionContext) { while let Some(x) = sessions.pop() { get_user() } }", "! in a loop"),
        ("fn f(c: UserExecutionContext) { while let Some(x) = lines.pop() { get_user() } }", "c.user_id()"),
        ("fn f(c: UserExecutionContext) { while count < 3 { get_user() } }", "c.user_id()"),
        ("fn f(c: UserExecutionContext) { loop { get_user() } }", "c.user_id()"),
        ("fn f(p: &Platform) { for c in contexts { p.for_user_blocking(c, |x| get_factory().a()) } }", "! in a loop"),
        ("fn f(platform: &Platform) { for u in users { EventRouter::instance() } }", "platform.events"),
        ("fn f(c: UserExecutionContext) { for u in users { fn g() { get_user() } } }", "! no context"),
    ]);
}

#[test]
fn a_closure_for_each_user_is_a_loop() {
    check(&[
        ("fn f(c: UserExecutionContext) { lines.iter().map(|x| get_user()).count() }", "c.user_id()"),
        ("fn f(c: UserExecutionContext) { lines.iter().map(|user| get_user()).count() }", "! in a loop"),
        ("fn f(c: UserExecutionContext) { tenants.iter().filter(|x| get_user()).count() }", "! in a loop"),
        ("fn f(c: UserExecutionContext) { tenants.iter().take(get_user()) }", "c.user_id()"),
        ("fn f(c: UserExecutionContext) { ready.then(|| get_user()) }", "c.user_id()"),
        ("fn f(c: UserExecutionContext) { for_each(users, |x| get_user()) }", "! in a loop"),
        ("fn f(c: UserExecutionContext) { each(users, |x| get_user()) }", "! in a loop"),
        (
            "fn f(c: UserExecutionContext) { each(lines, |x| get_user()) }",
            "! the closure or block around the call is given to `each`",
        ),
        ("fn f(c: UserExecutionContext) { each(all, |user| get_user()) }", "! in a loop"),
        ("fn f(c: UserExecutionContext) { users.extract_if(.., |x| get_user()) }", "! in a loop"),
        (
            "fn f(c: UserExecutionContext) { lines.extract_if(.., |x| get_user()) }",
            "! the closure or block around the call is given to `extract_if`",
        ),
        ("fn f(c: UserExecutionContext) { let add = |user: &String| get_user(); all.iter().map(add) }", "! in a loop"),
        ("fn f(c: UserExecutionContext) { let add = |line: &UserName| get_user(); add(&all) }", "c.user_id()"),
        ("fn f() { all.iter().map(|x: &AgentInstanceFactory<'_>| get_factory().a()).count() }", "! no factory"),
        ("fn f() { once(|x: &AgentInstanceFactory<'_>| get_factory().a()) }", "x"),
    ]);
}

#[test]
fn a_loop_is_known_by_what_it_binds_and_checks() {
    check(&[
        (
            "fn f(c: UserExecutionContext) { loop { let Some(x) = lines.pop() else { break }; get_user() } }",
            "c.user_id()",
        ),
        (
            "fn f(c: UserExecutionContext) { loop { let Some(x) = users.pop() else { break }; get_user() } }",
            "! in a loop",
        ),
        ("fn f(c: UserExecutionContext) { loop { if sessions.is_empty() { break; } get_user() } }", "! in a loop"),
        ("fn f(c: UserExecutionContext) { loop { if sessions.is_empty() { x(); } get_user() } }", "! in a loop"),
        ("fn f(c: UserExecutionContext) { loop { if lines.is_empty() { return; } get_user() } }", "c.user_id()"),
        ("fn f(c: UserExecutionContext) { loop { if users.is_empty() { return; } get_user() } }", "! in a loop"),
        (
            "fn f(c: UserExecutionContext) { loop { let Some(x) = users.pop() else { return n }; get_user() } }",
            "! in a loop",
        ),
        ("fn f(c: UserExecutionContext) { loop { let x = users.pop()?; get_user() } }", "! in a loop"),
        ("fn f(c: UserExecutionContext) { loop { let x = lines.pop()?; get_user() } }", "c.user_id()"),
        ("fn f(c: UserExecutionContext) { loop { let x = get_user(); } }", "c.user_id()"),
        (
            "fn f(c: UserExecutionContext) { loop { let x = match users.pop() { Some(x) => x, None => break }; get_user() } }",
            "! in a loop",
        ),
        ("fn f(c: UserExecutionContext) { while more() { let user = all.pop(); get_user() } }", "! in a loop"),
        ("fn f(c: UserExecutionContext) { while more() { let line = all.pop(); get_user() } }", "c.user_id()"),
        ("fn f(c: UserExecutionContext) { for i in 0..3 { let user = &all[i]; get_user() } }", "! in a loop"),
        ("fn f(c: UserExecutionContext) { for i in 0..3 { let name = c.name(); get_user() } }", "c.user_id()"),
        (
            "fn f(c: UserExecutionContext) { loop { match next_user() { Some(x) => 1, None => break }; get_user() } }",
            "! in a loop",
        ),
    ]);
}

#[test]
fn a_variable_that_a_loop_assigns_to_is_not_certain() {
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
