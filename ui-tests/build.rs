//! Lists the programs that must compile, for `accepts.rs` to include. One crate for all builds faster than one for each.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

fn main() -> io::Result<()> {
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let rules = entries(&here.join("rules"))?.iter().map(|rule| rule_module(rule)).collect::<io::Result<String>>()?;
    fs::write(out.join("accepts.rs"), rules)?;
    let limits = cases(&here.join("limits"), "")?;
    fs::write(out.join("limits.rs"), limits.iter().map(|case| module(case)).collect::<String>())
}

fn rule_module(rule: &Path) -> io::Result<String> {
    let cases: String = cases(rule, "accepts_")?.iter().map(|case| tested(case)).collect();
    Ok(format!("mod {} {{\n{cases}}}\n", name(rule)))
}

fn tested(case: &Path) -> String {
    let (module, name) = (module(case), name(case));
    format!("{module}#[test]\nfn {name}_runs() -> impl std::process::Termination {{ {name}::main() }}\n")
}

fn module(case: &Path) -> String {
    format!("#[path = {:?}]\nmod {};\n", case.display().to_string(), name(case))
}

fn cases(folder: &Path, prefix: &str) -> io::Result<Vec<PathBuf>> {
    let is_case = |path: &PathBuf| name(path).starts_with(prefix) && path.extension().is_some_and(|end| end == "rs");
    Ok(entries(folder)?.into_iter().filter(is_case).collect())
}

/// Returns the entries of the folder, sorted, and builds again when one is added or removed.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
