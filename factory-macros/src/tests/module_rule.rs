//! Runs `#[user_scoped]` on a module over the files of a folder, each as if it were inside of such a module. `cargo xtask
//! module-rule <folder>` prints what it rejects, and the types that it leaves to the compiler.

use crate::user_scoped_module;
use proc_macro2::{Span, TokenStream, TokenTree};
use quote::quote;
use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
};

/// Reads the folder of the environment variable `MODULE_RULE`, or the examples. They keep to the rule.
#[test]
fn module_rule() {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples");
    let (folder, is_own) = env::var_os("MODULE_RULE").map_or((examples, true), |folder| (folder.into(), false));
    let (mut hits, mut counts) = (Vec::new(), BTreeMap::new());
    for file in rust_files(&folder) {
        let Ok(source) = fs::read_to_string(&file) else { continue };
        let Ok(tokens) = source.parse::<TokenStream>() else {
            println!("not read: {}", file.display());
            continue;
        };
        let mut found = Vec::new();
        find_hits(user_scoped_module::expand(&quote!(), quote!(mod file { #tokens })), &mut found);
        hits.extend(found.into_iter().map(|hit| (file.clone(), hit)));
    }
    for (file, Hit { kind, line, text }) in &hits {
        println!("{kind}\t{}:{line}\t{text}", file.display());
        *counts.entry(kind.clone()).or_insert(0_usize) += 1;
    }
    for (kind, count) in counts {
        println!("{count:6} {kind}");
    }
    assert!(!is_own || hits.iter().all(|(_, hit)| hit.kind.starts_with("bound")), "the examples break the rule");
}

/// A rejected place, or a type that the compiler judges.
struct Hit {
    /// The message without the names in it, or the bound.
    kind: String,
    line: usize,
    /// The message, or the type.
    text: String,
}

/// Returns the files, without those of tests and benchmarks.
fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else { return files };
    for path in entries.flatten().map(|entry| entry.path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() && !["tests", "benches", "target", ".git"].contains(&&*name) {
            files.append(&mut rust_files(&path));
        } else if name.ends_with(".rs") && name != "build.rs" && name != "tests.rs" {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// Finds the errors and the checks in the output. A file module is no hit, because each file is read.
fn find_hits(output: TokenStream, hits: &mut Vec<Hit>) {
    let tokens: Vec<_> = output.into_iter().collect();
    for (index, token) in tokens.iter().enumerate() {
        if let Some((message, span)) = compile_error(&tokens[index..])
            && !message.contains("in another file")
        {
            let kind = message.split('`').step_by(2).collect::<Vec<_>>().join("…");
            hits.push(Hit { kind, line: span.start().line, text: message });
        }
        if let Some(bound) = bound_of_check(&tokens[index..]) {
            let check: TokenStream = tokens[index..].iter().cloned().collect();
            let types = check.to_string().split("let _ = ").skip(1).collect();
            hits.push(Hit { kind: format!("bound {bound}"), line: tokens[index + 1].span().start().line, text: types });
        }
        if let TokenTree::Group(group) = token {
            find_hits(group.stream(), hits);
        }
    }
}

/// Returns the message of a `::core::compile_error! { "message" }` and its place.
fn compile_error(tokens: &[TokenTree]) -> Option<(String, Span)> {
    let path: String = tokens.iter().take(7).map(ToString::to_string).collect();
    let (Some(TokenTree::Group(body)), "::core::compile_error!") = (tokens.get(7), path.as_str()) else { return None };
    let message: syn::LitStr = syn::parse2(body.stream()).ok()?;
    Some((message.value(), tokens[0].span()))
}

/// Returns the bound if the tokens begin with the function of a check, `fn NAME<T: ::factory_core::codegen::Bound`.
fn bound_of_check(tokens: &[TokenTree]) -> Option<String> {
    let is_check =
        matches!(tokens, [keyword, _, _, param, ..] if keyword.to_string() == "fn" && param.to_string() == "T");
    let path: Vec<_> = tokens.iter().take(if is_check { 14 } else { 0 }).map(ToString::to_string).collect();
    let root = path.iter().position(|segment| segment == "factory_core")?;
    path[root..].iter().rfind(|segment| segment.starts_with(char::is_uppercase)).cloned()
}
