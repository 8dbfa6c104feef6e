//! Reads `factory.toml` and checks what needs no other file.

use super::{
    globs::Globs,
    model::{Build, Callers, Config, TEST_IDENTITY, Tier},
};
use crate::toml_file::{Problem, TomlFile};
use serde::Deserialize;
use std::collections::BTreeSet;
use toml::Spanned;

/// The functions that `callers` may restrict, by the names that the facts use.
const RESTRICTED: [&str; 4] =
    ["Identity::verified", "UserData::reveal", "UserExecutionContext::for_service", TEST_IDENTITY];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawConfig {
    #[serde(default)]
    exclude: Vec<Spanned<String>>,
    #[serde(default)]
    tiers: Vec<RawTier>,
    #[serde(default)]
    builds: Vec<RawBuild>,
    #[serde(default)]
    callers: Vec<RawCallers>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTier {
    name: Spanned<String>,
    paths: Spanned<Vec<Spanned<String>>>,
    target: Option<Spanned<f64>>,
    order: Option<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawBuild {
    #[serde(default)]
    features: Vec<String>,
    #[serde(default)]
    no_default_features: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCallers {
    of: Spanned<String>,
    paths: Spanned<Vec<Spanned<String>>>,
}

/// Parses the settings. An error shows each wrong line.
pub(super) fn parse_config(file: TomlFile) -> anyhow::Result<Config> {
    let raw: RawConfig = file.parse()?;
    let mut problems = Vec::new();
    check_names("tier", raw.tiers.iter().map(|tier| &tier.name), &mut problems);
    check_names("entry of `callers`", raw.callers.iter().map(|callers| &callers.of), &mut problems);
    let config = Config {
        exclude: Globs::parse(&raw.exclude, &mut problems),
        tiers: (1..).zip(raw.tiers).map(|(position, tier)| parse_tier(tier, position, &mut problems)).collect(),
        builds: raw.builds.into_iter().map(parse_build).collect(),
        callers: raw.callers.into_iter().map(|callers| parse_callers(callers, &mut problems)).collect(),
        ..Config::default()
    };
    if problems.is_empty() { Ok(Config { file: Some(file), ..config }) } else { Err(file.error(&problems)) }
}

fn check_names<'a>(what: &str, names: impl Iterator<Item = &'a Spanned<String>>, problems: &mut Vec<Problem>) {
    let mut seen = BTreeSet::new();
    for name in names {
        if !seen.insert(name.get_ref()) {
            let message = format!("`{}` is the name of an earlier {what}; join the two or rename one", name.get_ref());
            problems.push(Problem::new(name.span(), message));
        }
    }
}

fn parse_tier(tier: RawTier, position: u32, problems: &mut Vec<Problem>) -> Tier {
    if let Some(target) = &tier.target
        && !(0.0..=100.0).contains(target.get_ref())
    {
        problems.push(Problem::new(target.span(), "the target is no percentage; write a number from 0 to 100"));
    }
    Tier {
        paths: parse_paths(&tier.paths, problems),
        target: tier.target.map(Spanned::into_inner),
        order: tier.order.unwrap_or(position),
        span: tier.name.span(),
        name: tier.name.into_inner(),
    }
}

fn parse_paths(paths: &Spanned<Vec<Spanned<String>>>, problems: &mut Vec<Problem>) -> Globs {
    if paths.get_ref().is_empty() {
        problems.push(Problem::new(paths.span(), "`paths` is empty; list at least one glob such as `crates/api/**`"));
    }
    Globs::parse(paths.get_ref(), problems)
}

fn parse_build(build: RawBuild) -> Build {
    Build { features: build.features, no_default_features: build.no_default_features }
}

fn parse_callers(callers: RawCallers, problems: &mut Vec<Problem>) -> Callers {
    if !RESTRICTED.contains(&callers.of.get_ref().as_str()) {
        let known = RESTRICTED.map(|name| format!("`{name}`")).join(", ");
        let message = format!("`{}` cannot be restricted; write one of {known}", callers.of.get_ref());
        problems.push(Problem::new(callers.of.span(), message));
    }
    Callers { paths: parse_paths(&callers.paths, problems), of: callers.of.into_inner() }
}
