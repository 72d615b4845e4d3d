namespace Disclosure.Publishing.Tests.Demonstration;

/// <summary>A fact about Chinese copy as autocorrect sees it; skipped where <c>tests/run</c> has not installed that.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AutocorrectFactAttribute : FactAttribute
{
    public AutocorrectFactAttribute()
    {
        if (!Directory.Exists(Repository.Folder("tests/ChineseCopy/node_modules/autocorrect-node")))
            Skip = "autocorrect is not installed: npm install --no-save --prefix tests/ChineseCopy";
    }
}
