"""A document and a workbook with a password, as an office program writes them."""
import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue

work, target = Path(sys.argv[1]), Path(sys.argv[2])
PIPE = "heshu-files"


def option(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


office = subprocess.Popen(
    ["soffice", "--headless", f"-env:UserInstallation=file://{work}/locked", f"--accept=pipe,name={PIPE};urp;"]
)
try:
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            context = resolver.resolve(f"uno:pipe,name={PIPE};urp;StarOffice.ComponentContext")
            break
        except Exception:
            time.sleep(0.5)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    for kind, name, export in [
        ("swriter", "locked.docx", "MS Word 2007 XML"),
        ("scalc", "locked.xlsx", "Calc MS Excel 2007 XML"),
    ]:
        document = desktop.loadComponentFromURL(f"private:factory/{kind}", "_blank", 0, (option("Hidden", True),))
        document.storeToURL(
            (target / name).as_uri(), (option("FilterName", export), option("Password", "secret"))
        )
        document.close(True)
    desktop.terminate()
finally:
    office.wait(timeout=60)
