//! The users that a loop steps over, by the names in its body and in the definitions of its variables.

use super::check;

fn program(body: &str) -> String {
    format!("fn f(c: UserExecutionContext) {{ {body} }}")
}

#[test]
fn a_loop_over_what_a_variable_is_defined_by() {
    check(&[
        (
            &program("let mut it = users.iter(); loop { let Some(x) = it.next() else { break }; get_user() }"),
            "! in a loop",
        ),
        (
            &program("let mut it = lines.iter(); loop { let Some(x) = it.next() else { break }; get_user() }"),
            "c.user_id()",
        ),
        (
            &program("let all = &users; let mut it = all.iter(); while let Some(x) = it.next() { get_user() }"),
            "! in a loop",
        ),
        (&program("let mut it; it = users.iter(); while let Some(x) = it.next() { get_user() }"), "! in a loop"),
        (&program("let mut it: Iter<'_, User> = all; while let Some(x) = it.next() { get_user() }"), "! in a loop"),
        (&program("let mut it: Iter<'_, Line> = all; while let Some(x) = it.next() { get_user() }"), "c.user_id()"),
        (&program("let next = || users.next(); while let Some(x) = next() { get_user() }"), "! in a loop"),
        (&program("let next = || lines.next(); while let Some(x) = next() { get_user() }"), "c.user_id()"),
        (&program("let (mut it, n) = (users.iter(), 1); while let Some(x) = it.next() { get_user() }"), "! in a loop"),
        (&program("if let Some(mut it) = users { while let Some(x) = it.next() { get_user() } }"), "! in a loop"),
        (&program("match users { mut it => while let Some(x) = it.next() { get_user() } }"), "! in a loop"),
        (&program("let all = users.len(); for i in 0..all { get_user() }"), "! in a loop"),
        (&program("let all = lines.len(); for i in 0..all { get_user() }"), "c.user_id()"),
        (&program("for i in 0..users.len() { get_user() }"), "! in a loop"),
        (&program("for i in 0..3 { h(&users[i], get_user()) }"), "! in a loop"),
        (&program("for i in 0..3 { h(&lines[i], get_user()) }"), "c.user_id()"),
        (&program("for x in all { h(x.owner, get_user()) }"), "! in a loop over users, by the name `owner`"),
        (&program("for x in all { println!(\"{}\", x.owner); get_user() }"), "! in a loop"),
        (&program("for x in all { custom!(x.owner => 1); get_user() }"), "! in a loop"),
        (&program("for x in users { } for x in lines { get_user() }"), "c.user_id()"),
        ("fn f(c: UserExecutionContext, all: &[User]) { for x in all { get_user() } }", "! in a loop"),
        ("fn f(c: UserExecutionContext, all: &[Line]) { for x in all { get_user() } }", "c.user_id()"),
        ("fn f<'user>(c: UserExecutionContext, all: &'user [Line]) { for x in all { get_user() } }", "c.user_id()"),
    ]);
}

#[test]
fn a_loop_over_what_was_put_into_a_variable() {
    check(&[
        (&program("for u in users { stack.push(u); } while let Some(x) = stack.pop() { get_user() }"), "c.user_id()"),
        (
            &program(
                "let mut stack = Vec::new(); for u in users { stack.push(u); } while let Some(x) = stack.pop() { get_user() }",
            ),
            "! in a loop",
        ),
        (
            &program("let mut stack = Vec::new(); stack.extend(users); while let Some(x) = stack.pop() { get_user() }"),
            "! in a loop",
        ),
        (
            &program("let mut stack = Vec::new(); stack.extend(lines); while let Some(x) = stack.pop() { get_user() }"),
            "c.user_id()",
        ),
        (
            &program("let (a, b) = channel(); for u in users { a.send(u); } while let Ok(x) = b.recv() { get_user() }"),
            "! in a loop",
        ),
        (
            &program("let (a, b) = channel(); for l in lines { a.send(l); } while let Ok(x) = b.recv() { get_user() }"),
            "c.user_id()",
        ),
        (&program("let mut q = z(); replace(&mut q, users); for x in q { get_user() }"), "! in a loop"),
        (&program("let mut q = z(); replace(&mut q, lines); for x in q { get_user() }"), "c.user_id()"),
        (&program("let mut q = z(); q[0] = users[0]; for x in q { get_user() }"), "! in a loop"),
        (&program("let mut q = z(); (&mut q).extend(users); for x in q { get_user() }"), "! in a loop"),
        (&program("let mut q = z(); let r = &mut q; r.extend(users); for x in q { get_user() }"), "! in a loop"),
        (&program("let mut q = z(); let r = &mut q; r.extend(lines); for x in q { get_user() }"), "c.user_id()"),
        (&program("let mut q = z(); q[0] = lines[0]; for x in q { get_user() }"), "c.user_id()"),
        (
            "struct S { queue: Vec<User> } impl S { fn f(&self, c: UserExecutionContext) { for x in &self.queue { get_user() } } }",
            "! in a loop",
        ),
        (
            "struct S { queue: Vec<Line> } impl S { fn f(&self, c: UserExecutionContext) { for x in &self.queue { get_user() } } }",
            "c.user_id()",
        ),
    ]);
}

#[test]
fn a_function_that_calls_its_closure_again() {
    check(&[
        (&program("let mut it = users.iter(); std::iter::from_fn(|| { it.next(); get_user() })"), "! in a loop"),
        (
            &program("let mut it = lines.iter(); std::iter::from_fn(|| { it.next(); get_user() })"),
            "! the closure or block around the call is given to `from_fn`",
        ),
        (&program("all.iter().map(|x| h(x.account, get_user()))"), "! in a loop"),
        (
            &program("all.iter().map(|x| h(x.length, get_user()))"),
            "! the closure or block around the call is given to `map`",
        ),
        (&program("all.iter().map(|x: &User| get_user())"), "! in a loop"),
        (&program("p.for_each_user(|x| get_user())"), "! in a loop"),
        (&program("with_user(a, || get_user())"), "! in a loop"),
        (&program("with_line(a, || get_user())"), "! the closure or block around the call is given to `with_line`"),
        (&program("span.in_scope(|| get_user())"), "c.user_id()"),
        (&program("let each = |w| users.iter().for_each(w); each(|x| get_user())"), "! in a loop"),
        (
            &program("let each = |w| lines.iter().for_each(w); each(|x| get_user())"),
            "! the closure or block around the call is given to `each`",
        ),
    ]);
}

#[test]
fn what_is_reached_from_this_user_is_no_other_one() {
    check(&[
        (&program("for x in lines { c.user_id(); get_user() }"), "c.user_id()"),
        (&program("let name = c.user_id(); for x in lines { h(name, get_user()) }"), "c.user_id()"),
        (&program("let mut it = c.members().iter(); while let Some(x) = it.next() { get_user() }"), "! in a loop"),
        (&program("for i in 0..3 { h(c.members()[i], get_user()) }"), "! in a loop"),
        (&program("for i in 0..3 { h(c.lines()[i], get_user()) }"), "c.user_id()"),
        ("fn f() { loop { p.for_user_blocking(next(), |x| get_factory().a()) } }", "x"),
        (&program("loop { p.for_user_blocking(next(), |x| x.a()); get_user() }"), "! in a loop"),
    ]);
}
