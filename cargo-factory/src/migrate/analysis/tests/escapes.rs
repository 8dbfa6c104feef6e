//! Closures and blocks that may outlive the scope.

use super::check;

#[test]
fn a_task_may_outlive_the_scope() {
    check(&[
        ("async fn f(x: &AgentInstanceFactory<'_>) { async { get_factory().a() }.await }", "x"),
        (
            "async fn f(x: &AgentInstanceFactory<'_>) { spawn(async { get_factory().a() }) }",
            "! the closure or block around the call is given to `spawn`",
        ),
        (
            "async fn f(x: &AgentInstanceFactory<'_>) { tokio::task::spawn_blocking(move || get_factory().a()).await }",
            "! the closure or block around the call is given to `spawn_blocking`",
        ),
        (
            "async fn f(x: &AgentInstanceFactory<'_>) { tasks.spawn(Box::pin(trace(async { get_factory().a() }))); }",
            "! the closure or block",
        ),
        (
            "async fn f(x: &AgentInstanceFactory<'_>) { let t = async { get_factory().a() }; tokio::spawn(t); }",
            "! the closure or block",
        ),
        ("async fn f(x: &AgentInstanceFactory<'_>) { let t = async { get_factory().a() }; t.await; }", "x"),
        (
            "async fn f(x: &AgentInstanceFactory<'_>) { spawn_it!(async { get_factory().a() }); }",
            "! `spawn_it!` may keep the call",
        ),
        ("async fn f(x: &AgentInstanceFactory<'_>) { tokio::join!(async { get_factory().a() }, b()); }", "x"),
        (
            "fn f(p: Arc<Platform>, c: C) { spawn(async move { p.for_user(c, async |x| get_factory().a()).await }); }",
            "x",
        ),
        (
            "fn f(p: Arc<Platform>, c: C) { spawn(async move { p.for_user(c, async |x| { async { get_factory().a() }.await }).await }); }",
            "x",
        ),
        (
            "fn f(x: &AgentInstanceFactory<'_>) { thread::scope(|s| { s.spawn(|| get_factory().a()); }) }",
            "! the closure or block",
        ),
        ("fn f(platform: &Platform) { spawn(async { EventRouter::instance() }); }", "! the closure or block"),
    ]);
}

#[test]
fn a_closure_that_is_returned_may_outlive_the_scope() {
    check(&[
        ("fn f(x: &AgentInstanceFactory<'_>) -> u8 { let g = || get_factory().a(); g() }", "x"),
        (
            "fn f(x: &AgentInstanceFactory<'_>) -> impl Fn() { || get_factory().a() }",
            "! the closure or block around the call is returned",
        ),
        (
            "fn f(x: &AgentInstanceFactory<'_>) -> impl Future { async move { get_factory().a() } }",
            "! the closure or block",
        ),
        (
            "fn f(x: &AgentInstanceFactory<'_>) -> BoxFuture { async { get_factory().a() }.boxed() }",
            "! the closure or block",
        ),
        (
            "fn f(x: &AgentInstanceFactory<'_>) -> X { return Box::new(|| get_factory().a()); }",
            "! the closure or block",
        ),
        (
            "fn f(x: &AgentInstanceFactory<'_>) -> X { if a { Some(|| get_factory().a()) } else { None } }",
            "! the closure or block",
        ),
        ("fn f(x: &AgentInstanceFactory<'_>) -> X { let g = || get_factory().a(); Ok(g) }", "! the closure or block"),
        ("fn f(x: &AgentInstanceFactory<'_>) -> X { find().map(|l| get_factory().a())? }", "x"),
        ("fn f(x: &AgentInstanceFactory<'_>) -> X { get_factory().a() }", "x"),
    ]);
}

#[test]
fn a_closure_that_is_stored_may_outlive_the_scope() {
    check(&[
        (
            "fn f(&self, x: &AgentInstanceFactory<'_>) { self.g = Box::new(|| get_factory().a()); }",
            "! the closure or block around the call is stored in a field",
        ),
        (
            "fn f(x: &AgentInstanceFactory<'_>) { Handler { g: || get_factory().a() }; }",
            "! the closure or block around the call is stored in a field",
        ),
        (
            "fn f(x: &AgentInstanceFactory<'_>) { Handler(|| get_factory().a()); }",
            "! the closure or block around the call is stored in a field",
        ),
        (
            "fn f(x: &AgentInstanceFactory<'_>) { all.push(|| get_factory().a()); }",
            "! the closure or block around the call is stored in a collection",
        ),
        (
            "fn f(x: &AgentInstanceFactory<'_>) { let g = || get_factory().a(); all.insert(1, g); }",
            "! the closure or block",
        ),
        ("fn f(x: &AgentInstanceFactory<'_>) { vec![|| get_factory().a()]; }", "! the closure or block"),
        ("fn f(x: &AgentInstanceFactory<'_>) { [|| get_factory().a()]; }", "! the closure or block"),
        ("fn f(x: &AgentInstanceFactory<'_>) { all.push(get_factory().a()); }", "! `push` may store"),
        ("fn f(x: &AgentInstanceFactory<'_>) { Handler { g: get_factory().a() }; }", "x"),
        (
            "fn f(x: &AgentInstanceFactory<'_>) { all.retry(|| get_factory().a()); }",
            "! the closure or block around the call is given to `retry`",
        ),
    ]);
}

#[test]
fn a_result_that_is_kept_may_outlive_the_scope() {
    check(&[
        (
            "fn f(x: &AgentInstanceFactory<'_>) { CELL.get_or_init(|| get_factory().a()); }",
            "! the closure or block around the call is given to `get_or_init`, which keeps its result",
        ),
        (
            "fn f(x: &AgentInstanceFactory<'_>) { m.entry(k).or_insert_with(|| get_factory().a()); }",
            "! the closure or block",
        ),
        ("fn f(x: &AgentInstanceFactory<'_>) { o.unwrap_or_else(|| get_factory().a()); }", "x"),
    ]);
}
