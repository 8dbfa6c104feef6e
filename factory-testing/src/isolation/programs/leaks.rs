//! The kinds of leak, each with its twin.

/// A way in which a value of one user could outlive its scope or reach another user.
pub(crate) struct Leak {
    /// The name in `skip` and in the report.
    pub(crate) name: &'static str,
    /// The fate of the value, such as "is kept in a `static`".
    pub(crate) fact: &'static str,
    pub(crate) form: Form,
    pub(crate) rejections: &'static [Rejection],
}

/// The shape of the two programs. In their texts, `@AGENT@` is the expression that makes the value. No code that the caller
/// writes can have such a word.
pub(crate) enum Form {
    /// The value is in a scope. The factory is called `factory`.
    InScope { leak: &'static str, twin: &'static str },
    /// Something outside of the scope keeps the value. The twin declares it inside.
    Outside { declared: &'static str, kept: &'static str, used: &'static str },
    /// The values `@ALICES@` and `@BOBS@` are in the scopes of two users. The factories are called `alice` and `bob`.
    TwoUsers { leak: &'static str, twin: &'static str },
    /// The leak is a whole function body, and the twin is in a scope.
    Accessor { leak: &'static str, twin: &'static str },
    /// A whole function body.
    Body { leak: &'static str, twin: &'static str },
}

/// An error by which rustc may reject a leak. Some borrow errors have no code.
pub(crate) struct Rejection {
    pub(crate) code: Option<&'static str>,
    /// A part of the message. `None` accepts every wording, as another version of rustc may have.
    pub(crate) part: Option<&'static str>,
}

const OUTLIVES: &[Rejection] = &[
    Rejection { code: Some("E0521"), part: None },
    Rejection { code: None, part: Some("lifetime may not live long enough") },
];
const OUTLIVES_BLOCK: &[Rejection] =
    &[Rejection { code: Some("E0597"), part: None }, Rejection { code: Some("E0716"), part: None }];
const REPLACED: &[Rejection] = &[
    Rejection { code: Some("E0277"), part: Some("was replaced by") },
    Rejection { code: Some("E0599"), part: Some("was_replaced_by") },
];

impl Rejection {
    pub(crate) fn fits(&self, code: Option<&str>, message: &str) -> bool {
        self.code.is_none_or(|expected| code == Some(expected)) && self.part.is_none_or(|part| message.contains(part))
    }
}

const fn outlives(name: &'static str, fact: &'static str, form: Form) -> Leak {
    Leak { name, fact, form, rejections: OUTLIVES }
}

/// The leaks of agents, scoped components and constructors.
pub(crate) const LEAKS: &[Leak] = &[
    outlives(
        "static",
        "is kept in a `static`",
        Form::InScope {
            leak: "*KEPT.lock().unwrap() = Some(Box::new(@AGENT@));",
            twin: "let kept: Mutex<Option<Box<dyn Send + '_>>> = Mutex::new(None);\n*kept.lock().unwrap() = Some(Box::new(@AGENT@));",
        },
    ),
    outlives(
        "thread_local",
        "is kept in a thread-local variable",
        Form::InScope {
            leak: "KEPT_BY_THREAD.set(Some(Box::new(@AGENT@)));",
            twin: "let kept = RefCell::new(None);\nkept.replace(Some(Box::new(@AGENT@)));",
        },
    ),
    outlives(
        "leaked",
        "is never dropped",
        Form::InScope {
            leak: "let leaked: &'static mut _ = Box::leak(Box::new(@AGENT@));",
            twin: "let agent = &mut *Box::new(@AGENT@);",
        },
    ),
    outlives(
        "thread",
        "is moved to another thread",
        Form::InScope {
            leak: "let agent = @AGENT@;\nthread::spawn(move || drop(agent));",
            twin: "let agent = @AGENT@;\nthread::scope(|threads| {\n    threads.spawn(move || drop(agent));\n});",
        },
    ),
    outlives(
        "task",
        "is moved to a background task",
        Form::InScope {
            leak: "let agent = @AGENT@;\nspawn(async move { drop(agent) });",
            twin: "let agent = @AGENT@;\nlet task = join(async move { drop(agent) });",
        },
    ),
    outlives(
        "channel",
        "is sent out of its scope",
        Form::Outside {
            declared: "let (sender, receiver) = mpsc::channel();",
            kept: "sender.send(@AGENT@);",
            used: "drop(receiver);",
        },
    ),
    outlives("returned", "is returned from its scope", Form::InScope { leak: "@AGENT@", twin: "drop(@AGENT@);" }),
    outlives(
        "future",
        "is captured by a returned future",
        Form::InScope {
            leak: "let agent = @AGENT@;\nasync move { drop(agent) }",
            twin: "let agent = @AGENT@;\nlet future = async move { drop(agent) };",
        },
    ),
    outlives(
        "callback",
        "is captured by a closure outside of its scope",
        Form::Outside {
            declared: "let mut callbacks: Vec<Box<dyn FnOnce() + '_>> = Vec::new();",
            kept: "let agent = @AGENT@;\ncallbacks.push(Box::new(move || drop(agent)));",
            used: "drop(callbacks);",
        },
    ),
    outlives(
        "pushed",
        "is pushed into a collection outside of its scope",
        Form::Outside {
            declared: "let mut agents = Vec::new();",
            kept: "agents.push(@AGENT@);",
            used: "drop(agents);",
        },
    ),
    outlives(
        "boxed",
        "is kept outside of its scope as a trait object",
        Form::Outside {
            declared: "let mut kept: Option<Box<dyn Anything + '_>> = None;",
            kept: "kept = Some(Box::new(@AGENT@));",
            used: "drop(kept);",
        },
    ),
    outlives(
        "arc",
        "is kept outside of its scope behind an `Arc`",
        Form::Outside {
            declared: "let kept = Arc::new(Mutex::new(None));\nlet shared = Arc::clone(&kept);",
            kept: "*shared.lock().unwrap() = Some(@AGENT@);",
            used: "drop(kept);",
        },
    ),
    outlives(
        "erased",
        "has its type erased",
        Form::InScope {
            leak: "let erased: Box<dyn Any> = Box::new(@AGENT@);",
            twin: "let erased: Box<dyn Anything + '_> = Box::new(@AGENT@);",
        },
    ),
    outlives(
        "component",
        "is kept by a shared component whose lock is attested",
        Form::InScope {
            leak: "*any::<&Cache>().kept.lock().unwrap() = Some(Box::new(@AGENT@));",
            twin: "let kept: Mutex<Option<Box<dyn Send + '_>>> = Mutex::new(None);\n*kept.lock().unwrap() = Some(Box::new(@AGENT@));",
        },
    ),
    outlives(
        "partition",
        "is kept in the user's own state",
        Form::InScope {
            leak: "let scope = factory.scope();\nlet agent = @AGENT@;\nany::<&PerUser<Kept>>().of(scope).with(|kept| *kept = Some(Box::new(agent)));",
            twin: "let scope = factory.scope();\nlet agent = @AGENT@;\nany::<&PerUser<Kept>>().of(scope).with(|kept| *kept = None);\nlet kept: Box<dyn Send + '_> = Box::new(agent);",
        },
    ),
    outlives(
        "mixed",
        "is in one collection with another user's",
        Form::TwoUsers {
            leak: "let agents = [@ALICES@, @BOBS@];",
            twin: "let (alices, bobs) = ([@ALICES@], [@BOBS@]);",
        },
    ),
    outlives(
        "swapped",
        "is swapped with another user's",
        Form::TwoUsers {
            leak: "let (mut alices, mut bobs) = (@ALICES@, @BOBS@);\nmem::swap(&mut alices, &mut bobs);",
            twin: "let (mut alices, mut none, bobs) = (Some(@ALICES@), None, @BOBS@);\nmem::swap(&mut alices, &mut none);",
        },
    ),
    Leak {
        name: "user_scope",
        fact: "outlives a scope of `user_scope!`",
        form: Form::Body {
            leak: "let kept;\n{\n    user_scope!(scope = admission());\n    let factory = <Platform as ServesUsers>::factory(scope);\n    kept = @AGENT@;\n}\ndrop(kept);",
            twin: "user_scope!(scope = admission());\nlet factory = <Platform as ServesUsers>::factory(scope);\nlet kept = @AGENT@;\ndrop(kept);",
        },
        rejections: OUTLIVES_BLOCK,
    },
    Leak {
        name: "two_scopes",
        fact: "is in one collection with another user's, in one function with two scopes",
        form: Form::Body {
            leak: "user_scope!(alices_scope = admission());\nuser_scope!(bobs_scope = admission());\nlet alice = <Platform as ServesUsers>::factory(alices_scope);\nlet bob = <Platform as ServesUsers>::factory(bobs_scope);\nlet agents = [@ALICES@, @BOBS@];",
            twin: "user_scope!(alices_scope = admission());\nuser_scope!(bobs_scope = admission());\nlet alice = <Platform as ServesUsers>::factory(alices_scope);\nlet bob = <Platform as ServesUsers>::factory(bobs_scope);\nlet (alices, bobs) = ([@ALICES@], [@BOBS@]);",
        },
        rejections: OUTLIVES_BLOCK,
    },
];

/// The leak of an accessor that `replaces` lists.
pub(crate) const ACCESSOR: &[Leak] = &[Leak {
    name: "accessor",
    fact: "is used again",
    form: Form::Accessor { leak: "let old = @AGENT@;", twin: "drop(factory);" },
    rejections: REPLACED,
}];
