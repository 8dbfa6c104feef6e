//! Other users behind recursion, closures, generic functions and statics; and values that axum extracts.

use super::check;

#[test]
fn each_call_of_a_recursive_function_may_be_for_another_user() {
    let recursive = "! `f` calls itself, and each call may be for another user; open a scope in it";
    check(&[
        ("fn f(c: UserExecutionContext, all: &[u8]) { get_user(); f(c, &all[1..]) }", recursive),
        ("fn f(c: UserExecutionContext, all: &[u8]) { get_user(); g(c, &all[1..]) }", "c.user_id()"),
        ("fn f(c: UserExecutionContext) { println!(\"{}\", f(c)); get_user() }", recursive),
        ("impl X { fn f(&self, c: UserExecutionContext) { get_user(); self.next.f(c) } }", recursive),
        ("impl X { fn f(&self, c: UserExecutionContext) { get_user(); self.next.g(c) } }", "c.user_id()"),
        ("impl X { fn f(c: UserExecutionContext) { get_user(); Self::f(c) } }", recursive),
        ("impl X { fn f(c: UserExecutionContext) { get_user(); f(c) } }", "c.user_id()"),
        ("impl X { fn f(&self, c: UserExecutionContext) { get_user().f(c) } }", "c.user_id()"),
        ("trait X { fn f(c: UserExecutionContext) { get_user(); Self::f(c) } }", recursive),
        ("fn f(c: UserExecutionContext, x: X) { get_user(); x.f(c); X::f(c) }", "c.user_id()"),
        ("fn f(c: UserExecutionContext) { get_user(); g(c, a::f) }", recursive),
        ("fn f(p: &Platform) { instance(); f(p) }", "p.events"),
        ("fn f(p: &Platform) { p.for_user_blocking(next(), |x| get_factory().a()); f(p) }", "x"),
        ("fn f(c: UserExecutionContext) { get_user(); fn f() { f() } }", "c.user_id()"),
    ]);
}

#[test]
fn a_method_may_return_the_user_that_acts_for_this_one() {
    let program = |body: &str| format!("fn f(c: UserExecutionContext) {{ {body} get_user() }}");
    check(&[
        (&program("let o = c.actor();"), "! another user may be meant, because `o`"),
        (&program("let Some(o) = c.actor() else { return };"), "! another user may be meant, because `o`"),
        (&program("let o = c.request_id();"), "c.user_id()"),
    ]);
}

#[test]
fn a_closure_may_return_a_user() {
    let program = |body: &str| {
        format!("fn load() -> UserExecutionContext {{ x() }} fn f(c: UserExecutionContext) {{ {body} get_user() }}")
    };
    check(&[
        (&program("let o = || load(); let b = o();"), "! another user may be meant, because `o`"),
        (
            &program("let o = |n: u8| { let d = UserExecutionContext::new(n); d };"),
            "! another user may be meant, because",
        ),
        (&program("let o = |n: u8| -> Identity { find(n) };"), "! another user may be meant, because `o`"),
        (&program("let o = |n: u8| n + 1; let b = o(2);"), "c.user_id()"),
        (&program("let o = |d: &UserExecutionContext| d.roles().len();"), "c.user_id()"),
    ]);
}

#[test]
fn a_generic_function_may_return_a_user() {
    let program = |items: &str, body: &str| format!("{items} fn f(c: UserExecutionContext, d: &Desk) {{ {body} }}");
    let load = "trait Load<T> { fn load(&self) -> T; }";
    check(&[
        (&program(load, "let b = d.load(); get_user()"), "! another user may be meant, because `b`"),
        (&program(load, "let b: u8 = d.load(); get_user()"), "c.user_id()"),
        (&program("trait Load<T> { fn load(&self, t: T) -> u8; }", "let b = d.load(1); get_user()"), "c.user_id()"),
        (&program("fn load<T: Make>() -> Option<T> { x() }", "let b = load(); get_user()"), "! another user"),
        (&program("fn load<T: Make>() -> Option<u8> { x() }", "let b = load(); get_user()"), "c.user_id()"),
        (
            &program("impl<T: Make> Desk<T> { fn load(&self) -> &T { x() } }", "let b = d.load(); get_user()"),
            "! another user",
        ),
        (
            &program(
                "trait Load { type Out; fn load(&self) -> Self::Out; } impl Load for Desk { type Out = Identity; }",
                "let b = d.load(); get_user()",
            ),
            "! another user",
        ),
    ]);
}

#[test]
fn the_guard_of_a_static_keeps_values_for_other_users() {
    let program = |body: &str| format!("fn f(c: UserExecutionContext, own: Mutex<u8>) {{ {body} }}");
    let stored = "! a static may store the result for other users";
    check(&[
        (&program("let mut g = LAST.lock(); *g = get_user();"), stored),
        (&program("let mut g = LAST.lock().unwrap(); g.name = get_user();"), stored),
        (&program("let mut g; g = LAST.lock(); *g = get_user();"), stored),
        (&program("let g = &LAST; let mut h = g.lock(); *h = get_user();"), stored),
        (&program("if let Ok(mut g) = LAST.lock() { *g = get_user(); }"), stored),
        (&program("let mut g = LAST.lock(); g.note(get_user());"), "! `note` may store the result"),
        (&program("let mut g = own.lock(); *g = get_user();"), "c.user_id()"),
        (
            "static BOB: Mutex<Identity> = x(); fn f(c: UserExecutionContext) { let b; b = BOB.lock(); get_user() }",
            "! another user may be meant, because `b`",
        ),
    ]);
}

#[test]
fn axum_extracts_values_of_written_types() {
    let program = |imports: &str, parameter: &str| format!("{imports} fn f({parameter}) {{ instance(); get_user() }}");
    let both = "State(p): State<Arc<Platform>>, Extension(c): Extension<UserExecutionContext>";
    let axum = "use axum::{Extension, extract::State};";
    let neither = "! no platform / ! no context";
    check(&[
        (&program(axum, both), "p.events / c.user_id()"),
        (&program("", "State(p): axum::extract::State<&Platform>"), "p.events / ! no context"),
        (&program("", both), neither),
        (&program("use other::{Extension, State};", both), neither),
        (&program("use axum::{Extension as State};", "State(p): State<Platform>"), neither),
        (&program(axum, "Json(p): Json<Platform>"), neither),
        (&program(axum, "State(Held(p)): State<Platform>"), neither),
        (
            &program(axum, "Extension(c): Extension<UserExecutionContext>, Extension(o): Extension<Identity>"),
            "! no platform / ! another user may be meant, because `o`",
        ),
    ]);
}

#[test]
fn a_text_has_no_comments() {
    let program = |argument: &str| format!("fn f(p: &Platform) {{ get_swapped(1, {argument}) }}");
    check(&[
        (&program("\"https://a\""), "p.pair(\"https://a\", 1)"),
        (&program("g(\"/* a */\")"), "! the argument `g("),
        (&program("\"file:///a\" /* b */"), "! "),
        (&program("\"a\" // b\n"), "! "),
    ]);
}

#[test]
fn what_outlives_the_call_may_keep_the_result_for_other_users() {
    let in_type = |fields: &str, body: &str| {
        format!(
            "struct Memo<'u> {{ {fields} }} \
             impl Memo<'_> {{ fn f(&mut self, c: UserExecutionContext, out: &mut u8) {{ {body} }} }}"
        )
    };
    let (memo, stored) = (|body| in_type("last: u8, all: Vec<u8>", body), "! `self` may store the result");
    check(&[
        (&memo("self.last = get_user();"), stored),
        (&memo("self.last.name = get_user();"), stored),
        (&memo("self.all[0] = get_user();"), stored),
        (&memo("let x = get_user(); self.last = x;"), "! `x` holds the result and is used elsewhere: `self` may store"),
        (&memo("self.all.push(get_user());"), "! `push` may store the result"),
        (&memo("self.all.lock().unwrap().extend(get_user());"), "! `extend` may store the result"),
        (&memo("*out = get_user();"), "! `out` may store the result"),
        (&memo("mem::replace(out, get_user());"), "! `replace` may store the result"),
        (&memo("std::mem::swap(&mut get_user(), out);"), "! `swap` may store the result"),
        (&memo("sender.send(get_user()).await;"), "! `send` may store the result"),
        (&memo("let x; x = get_user();"), "c.user_id()"),
        (&memo("let mut all = Vec::new(); all.push(get_user());"), "c.user_id()"),
        (&memo("self.all.contains(get_user())"), "c.user_id()"),
        (&in_type("c: UserExecutionContext, last: u8", "self.last = get_user();"), "! several contexts"),
        (
            "struct Agent<'u> { s: UserScope<'u>, all: Vec<u8> } \
             impl Agent<'_> { fn f(&mut self) { self.all.push(get_store()); self.last = get_store(); } }",
            "Store::of(self.s) / Store::of(self.s)",
        ),
    ]);
}
