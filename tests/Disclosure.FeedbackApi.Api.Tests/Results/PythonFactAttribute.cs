using System.ComponentModel;
using System.Diagnostics;

namespace Disclosure.FeedbackApi.Api.Tests.Results;

/// <summary>A fact about what the README gives to run in Python; skipped where that is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PythonFactAttribute : FactAttribute
{
    public PythonFactAttribute()
    {
        if (!IsThere())
            Skip = "No python3 is on the path.";
    }

    private static bool IsThere()
    {
        try
        {
            using var python = Process.Start(new ProcessStartInfo("python3", ["-c", "import hashlib, json, urllib.request"]))!;
            python.WaitForExit();
            return python.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
