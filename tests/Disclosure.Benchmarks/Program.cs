using System.CommandLine;
using BenchmarkDotNet.Running;
using Disclosure.Benchmarks.Builds;
using Disclosure.Benchmarks.Corpus;
using Disclosure.Benchmarks.Hugo;
using Disclosure.Benchmarks.Imports;
using Disclosure.Benchmarks.Micro;
using Disclosure.Benchmarks.Ratings;

var projects = new Option<string>("--projects") { Description = "How many projects, such as 1000,10000.", DefaultValueFactory = _ => "1000,10000" };
var runs = new Option<int>("--runs") { Description = "How many rounds; the table has the medians.", DefaultValueFactory = _ => 3 };
var build = new Command("build", "Measures whole builds.") { projects, runs };
build.SetAction(parsed => BuildBenchmark.Run(
    parsed.GetRequiredValue(projects).Split(',').Select(int.Parse), parsed.GetValue(runs), Console.Out));

var workbooks = new Option<int>("--workbooks") { Description = "How many workbooks.", DefaultValueFactory = _ => 2000 };
var import = new Command("import", "Measures imports of a folder of workbooks.") { workbooks, runs };
import.SetAction(parsed => ImportBenchmark.Run(parsed.GetValue(workbooks), parsed.GetValue(runs), Console.Out));

var number = new Option<int>("--ratings") { Description = "How many ratings.", DefaultValueFactory = _ => 100_000 };
var callers = new Option<int>("--callers") { Description = "How many give them at once.", DefaultValueFactory = _ => 64 };
var postgreSql = new Option<string?>("--postgresql") { Description = "The connection string of an empty database, to measure it too." };
var ratings = new Command("ratings", "Measures ratings given to each store.") { number, callers, postgreSql };
ratings.SetAction((parsed, _) => RatingBenchmark.RunAsync(parsed.GetValue(number), parsed.GetValue(callers), parsed.GetValue(postgreSql), Console.Out));

var count = new Argument<int>("projects") { Description = "How many projects." };
var folder = new Argument<string>("folder") { Description = "Where to." };
var forHugo = new Option<bool>("--hugo") { Description = "As a Hugo site instead." };
var corpus = new Command("corpus", "Writes the seeded corpus as a content folder.") { count, folder, forHugo };
corpus.SetAction(parsed =>
{
    var write = parsed.GetValue(forHugo) ? HugoFolder.Write : (Action<string, int>)CorpusFolder.Write;
    write(parsed.GetRequiredValue(folder), parsed.GetValue(count));
});

var micro = new Command("micro", "Runs the micro-benchmarks; takes BenchmarkDotNet's own options.") { TreatUnmatchedTokensAsErrors = false };
micro.SetAction(parsed => BenchmarkSwitcher.FromAssembly(typeof(MicroConfig).Assembly).Run([.. parsed.UnmatchedTokens], new MicroConfig()));

return new RootCommand("Benchmarks of Disclosure.") { build, import, ratings, corpus, micro }.Parse(args).Invoke();
