//! Lists the programs that must compile, for `accepts.rs` to include: one crate is faster to build than one for each.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

fn main() -> io::Result<()> {
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let mut rules = String::new();
    for rule in entries(&here.join("rules"))? {
        let cases = modules(&rule, "accepts_")?;
        rules += &format!("mod {} {{\n{}}}\n", name(&rule), cases.iter().map(|case| tested(case)).collect::<String>());
    }
    fs::write(out.join("accepts.rs"), rules)?;
    let limits = modules(&here.join("limits"), "")?;
    fs::write(out.join("limits.rs"), limits.iter().map(|case| module(case)).collect::<String>())
}

/// Sorted, and watched.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn modules(folder: &Path, prefix: &str) -> io::Result<Vec<PathBuf>> {
    let is_case =
        |path: &PathBuf| name(path).starts_with(prefix) && path.extension().is_some_and(|ending| ending == "rs");
    Ok(entries(folder)?.into_iter().filter(is_case).collect())
}

fn name(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

fn module(path: &Path) -> String {
    format!("#[path = {:?}]\nmod {};\n", path.display().to_string(), name(path))
}

fn tested(path: &Path) -> String {
    let (module, name) = (module(path), name(path));
    format!(
        "{module}mod run_{name} {{ #[test] fn compiles_and_runs() -> impl std::process::Termination {{ super::{name}::main() }} }}\n"
    )
}
