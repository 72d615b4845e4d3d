namespace Disclosure.Forms.Tests.Writing;

/// <summary>A fact about LibreOffice; skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute()
    {
        if (LibreOffice.Program is null)
            Skip = "LibreOffice is not installed: there is no soffice on the path.";
    }
}
